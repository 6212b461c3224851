import { describe, expect, it } from "vitest";
import { Unkeepable } from "../../platform/import/keep-batch.ts";
import type { ImportedCourses } from "../imported-courses.ts";
import { anImportedCourse } from "./an-imported-course.ts";

/** @param open gives an empty store */
export const importedCoursesContract = (name: string, open: () => Promise<ImportedCourses>) =>
  describe(`${name} keeps the imported courses contract`, () => {
    const one = anImportedCourse({ sourceKey: "id School 1", starts: [{ startsOn: "2027-02-01", placesLeft: 4 }] });
    const other = anImportedCourse({ sourceKey: "id School 2", title: "Testen", provider: "Een andere school" });

    it("says what became of each, in order", async () => {
      const courses = await open();
      expect(await courses.keep([one])).toEqual(["imported"]);
      expect(await courses.keep([other, one])).toEqual(["imported", "unchanged"]);
      expect(await courses.keep([other, { ...one, priceCents: 0 }])).toEqual(["unchanged", "updated"]);
      expect(await courses.keep([])).toEqual([]);
    });

    it("sees that a start is another day, and that it is the same again", async () => {
      const courses = await open();
      await courses.keep([one]);
      const later = { ...one, starts: [{ startsOn: "2027-09-01", placesLeft: null }] };
      expect(await courses.keep([later])).toEqual(["updated"]);
      expect(await courses.keep([later])).toEqual(["unchanged"]);
    });

    it("keeps none of several when one cannot be kept", async () => {
      const courses = await open();
      await expect(courses.keep([one, { ...other, title: "\u0000" }])).rejects.toThrow(Unkeepable);
      expect(await courses.keep([one])).toEqual(["imported"]);
    });
  });
