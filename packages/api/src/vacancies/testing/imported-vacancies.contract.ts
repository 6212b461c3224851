import { describe, expect, it } from "vitest";
import { Unkeepable } from "../../platform/import/keep-batch.ts";
import type { ImportedVacancies } from "../imported-vacancies.ts";
import { anImportedVacancy } from "./an-imported-vacancy.ts";

const today = "2026-11-23";

/** @param open gives an empty store */
export const importedVacanciesContract = (name: string, open: () => Promise<ImportedVacancies>) =>
  describe(`${name} keeps the imported vacancies contract`, () => {
    const one = anImportedVacancy({ sourceKey: "id ACME 1" });
    const other = anImportedVacancy({ sourceKey: "id ACME 2", title: "Tester" });

    it("says what became of each, in order", async () => {
      const vacancies = await open();
      expect(await vacancies.keep([one], today)).toEqual(["imported"]);
      expect(await vacancies.keep([other, one], today)).toEqual(["imported", "unchanged"]);
      expect(await vacancies.keep([other, { ...one, title: "Helpdeskmedewerker" }], today)).toEqual([
        "unchanged",
        "updated",
      ]);
      expect(await vacancies.keep([], today)).toEqual([]);
    });

    it("finds the same unchanged on another day too", async () => {
      const vacancies = await open();
      await vacancies.keep([one], today);
      expect(await vacancies.keep([one], "2026-12-24")).toEqual(["unchanged"]);
    });

    it("keeps none of several when one cannot be kept", async () => {
      const vacancies = await open();
      await expect(vacancies.keep([one, { ...other, title: "\u0000" }], today)).rejects.toThrow(Unkeepable);
      expect(await vacancies.keep([one], today)).toEqual(["imported"]);
    });

    it("closes once what is there and open, and takes it back when its source does", async () => {
      const vacancies = await open();
      expect(await vacancies.close(one.sourceKey, "2026-11-01")).toBe(false);
      await vacancies.keep([one], today);
      expect(await vacancies.close(one.sourceKey, "2026-11-01")).toBe(true);
      expect(await vacancies.close(one.sourceKey, "2026-11-01")).toBe(false);
      expect(await vacancies.keep([one], today)).toEqual(["updated"]);
    });
  });
