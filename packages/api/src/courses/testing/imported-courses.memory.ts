import { Unkeepable, type Kept } from "../../platform/import/keep-batch.ts";
import type { ImportedCourse, ImportedCourses } from "../imported-courses.ts";

export type MemoryImportedCourses = ImportedCourses & {
  /** What is kept, by source key. */
  readonly kept: () => ReadonlyMap<string, ImportedCourse>;
};

export const memoryImportedCourses = (): MemoryImportedCourses => {
  const kept = new Map<string, ImportedCourse>();
  return {
    keep: async (courses) => {
      const isUnfit = ({ title, paragraphs }: ImportedCourse) => [title, ...paragraphs].join("").includes("\u0000");
      if (courses.some(isUnfit)) throw new Unkeepable("A text cannot hold this.");
      return courses.map((course): Kept => {
        const earlier = kept.get(course.sourceKey);
        kept.set(course.sourceKey, course);
        if (!earlier) return "imported";
        return JSON.stringify(earlier) === JSON.stringify(course) ? "unchanged" : "updated";
      });
    },
    kept: () => kept,
  };
};
