import { Unkeepable } from "../../platform/import/keep-batch.ts";
import type { ImportedVacancies, ImportedVacancy, KeptVacancy, Sighting } from "../imported-vacancies.ts";

/** A posting as a source showed it. */
export type MemorySighting = Sighting & {
  readonly key: string;
  readonly shownSince: string;
  readonly notSeenSince: Date | null;
  readonly isClosed: boolean;
};

export type MemoryImportedVacancies = ImportedVacancies & {
  /** What is kept, by source key. */
  readonly kept: () => ReadonlyMap<string, ImportedVacancy>;
  /** Keys of vacancies that were taken down. */
  readonly closed: Set<string>;
  /** By source and key. */
  readonly sightings: Map<string, MemorySighting>;
  readonly note: (sighting: Sighting, keys: readonly string[]) => void;
};

export const memoryImportedVacancies = (): MemoryImportedVacancies => {
  const kept = new Map<string, ImportedVacancy>();
  const closed = new Set<string>();
  const sightings = new Map<string, MemorySighting>();

  const note = (sighting: Sighting, keys: readonly string[]) => {
    for (const key of keys) {
      const at = `${sighting.sourceId} ${key}`;
      const earlier = sightings.get(at);
      const shownSince = earlier && earlier.notSeenSince === null ? earlier.shownSince : sighting.runId;
      sightings.set(at, { ...sighting, key, shownSince, notSeenSince: null, isClosed: false });
    }
  };
  const reopen = (key: string): boolean => {
    const was = [...sightings].filter(([, sighting]) => sighting.key === key && sighting.isClosed);
    for (const [at, sighting] of was) sightings.set(at, { ...sighting, isClosed: false });
    if (was.length > 0) closed.delete(key);
    return was.length > 0;
  };
  const keepOne = (vacancy: ImportedVacancy, isBack: boolean): KeptVacancy => {
    const earlier = kept.get(vacancy.sourceKey);
    kept.set(vacancy.sourceKey, vacancy);
    if (!earlier) return "imported";
    if (isBack) return "reopened";
    return JSON.stringify(earlier) === JSON.stringify(vacancy) ? "unchanged" : "updated";
  };

  return {
    keep: async (vacancies, _today, seenIn) => {
      const unfit = vacancies.find(({ title, paragraphs }) =>
        [title, ...paragraphs].some((text) => text.includes("\u0000")),
      );
      if (unfit) throw new Unkeepable("A text cannot hold this.");
      const outcomes = vacancies.map((vacancy) => keepOne(vacancy, seenIn !== undefined && reopen(vacancy.sourceKey)));
      if (seenIn)
        note(
          seenIn,
          vacancies.map(({ sourceKey }) => sourceKey),
        );
      return outcomes;
    },
    close: async (sourceKey, lastDay) => {
      const vacancy = kept.get(sourceKey);
      if (!vacancy || (vacancy.validThrough !== null && vacancy.validThrough <= lastDay)) return false;
      kept.set(sourceKey, { ...vacancy, validThrough: lastDay });
      return true;
    },
    kept: () => kept,
    closed,
    sightings,
    note,
  };
};
