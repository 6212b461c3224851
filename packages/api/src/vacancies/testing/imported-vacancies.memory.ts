import { Unkeepable, type Kept } from "../../platform/import/keep-batch.ts";
import type { ImportedVacancies, ImportedVacancy } from "../imported-vacancies.ts";

export type MemoryImportedVacancies = ImportedVacancies & {
  /** What is kept, by source key. */
  readonly kept: () => ReadonlyMap<string, ImportedVacancy>;
};

export const memoryImportedVacancies = (): MemoryImportedVacancies => {
  const kept = new Map<string, ImportedVacancy>();
  return {
    keep: async (vacancies) => {
      const unfit = vacancies.find(({ title, paragraphs }) =>
        [title, ...paragraphs].some((text) => text.includes("\u0000")),
      );
      if (unfit) throw new Unkeepable("A text cannot hold this.");
      return vacancies.map((vacancy): Kept => {
        const earlier = kept.get(vacancy.sourceKey);
        kept.set(vacancy.sourceKey, vacancy);
        if (!earlier) return "imported";
        return JSON.stringify(earlier) === JSON.stringify(vacancy) ? "unchanged" : "updated";
      });
    },
    close: async (sourceKey, lastDay) => {
      const vacancy = kept.get(sourceKey);
      if (!vacancy || (vacancy.validThrough !== null && vacancy.validThrough <= lastDay)) return false;
      kept.set(sourceKey, { ...vacancy, validThrough: lastDay });
      return true;
    },
    kept: () => kept,
  };
};
