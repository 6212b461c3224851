import type { Checkpoint, KnownSource, PostingSources, Settlement } from "../posting-sources.ts";
import type { MemoryImportedVacancies, MemorySighting } from "./imported-vacancies.memory.ts";

/** @param vacancies where the vacancies of the sources are kept */
export const memoryPostingSources = (vacancies: MemoryImportedVacancies): PostingSources => {
  const { sightings, closed: closedVacancies, kept, note } = vacancies;
  const sources = new Map<string, KnownSource>();
  const held = new Set<string>();

  const change = (id: string, over: Partial<KnownSource>) => {
    for (const [address, source] of sources) if (source.id === id) sources.set(address, { ...source, ...over });
  };
  const ofSource = (sourceId: string): readonly (readonly [string, MemorySighting])[] =>
    [...sightings].filter(([, sighting]) => sighting.sourceId === sourceId);
  const closeOne = (sourceId: string, key: string): boolean => {
    const at = `${sourceId} ${key}`;
    const sighting = sightings.get(at);
    const isElsewhere = [...sightings.values()].some(
      (other) => other.key === key && other.sourceId !== sourceId && other.notSeenSince === null,
    );
    if (!sighting || isElsewhere) {
      sightings.delete(at);
      return false;
    }
    sightings.set(at, { ...sighting, isClosed: true });
    closedVacancies.add(key);
    return true;
  };

  return {
    hold: async (address) => {
      if (held.has(address)) return null;
      held.add(address);
      const source = sources.get(address) ?? {
        id: `source ${sources.size + 1}`,
        etag: null,
        lastModified: null,
        checkpoint: null,
      };
      sources.set(address, source);
      return { source, release: async () => void held.delete(address) };
    },
    remember: async (sourceId, checkpoint: Checkpoint) => change(sourceId, { checkpoint: structuredClone(checkpoint) }),
    leave: async (sourceId) => change(sourceId, { checkpoint: null }),
    keysOf: async (sourceId, runId, upToBatch) =>
      ofSource(sourceId).flatMap(([, { key, runId: run, batch }]) =>
        run === runId && batch <= upToBatch ? [key] : [],
      ),
    note: async (sighting, keys) => note(sighting, keys),
    shown: async (sourceId, runId, today) => {
      const open = ofSource(sourceId)
        .map(([, sighting]) => ({ ...sighting, vacancy: kept().get(sighting.key) }))
        .filter(({ key, vacancy }) => vacancy !== undefined && !closedVacancies.has(key))
        .filter(({ vacancy }) => !vacancy?.validThrough || vacancy.validThrough >= today);
      const isMissing = (one: MemorySighting) => (runId === null ? one.notSeenSince !== null : one.runId !== runId);
      return {
        before: open.filter(({ notSeenSince, shownSince }) => notSeenSince === null && shownSince !== runId).length,
        missing: open
          .filter(isMissing)
          .map(({ key, vacancy, notSeenSince }) => ({ key: { key, title: vacancy?.title ?? "" }, notSeenSince }))
          .toSorted((a, b) => (a.key.key < b.key.key ? -1 : 1)),
      };
    },
    settle: async (sourceId, { notSeen, closed, at, etag, lastModified }: Settlement) => {
      for (const [name, sighting] of ofSource(sourceId))
        if (notSeen.includes(sighting.key)) sightings.set(name, { ...sighting, notSeenSince: at });
      change(sourceId, { checkpoint: null, etag, lastModified });
      return closed.filter((key) => closeOne(sourceId, key));
    },
  };
};
