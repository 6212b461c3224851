import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { describe, expect, it } from "vitest";
import { aCatalogue } from "../../platform/testing/a-catalogue.ts";
import { aHelpDesk } from "./a-help-desk.ts";
import type { HelpDesks } from "../help-desks.ts";

/** @param open gives the help desks of a catalogue, and of nothing else */
export const helpDesksContract = (name: string, open: (catalogue: Catalogue) => Promise<HelpDesks>) =>
  describe(`${name} keeps the help desks contract`, () => {
    const given = () =>
      open(aCatalogue({ helpDesks: [aHelpDesk({ slug: "wijk" }), aHelpDesk({ slug: "bieb", website: null })] }));

    it("gives all of them in the order of the catalogue", async () => {
      const helpDesks = await given();
      expect((await helpDesks.all("nl")).map(({ slug }) => slug)).toEqual(["wijk", "bieb"]);
    });

    it("speaks the language that is asked for", async () => {
      const helpDesks = await given();
      expect((await helpDesks.all("ar"))[0]?.about).toBe(aHelpDesk().about.ar);
    });

    it("says everything that the catalogue says, and nothing where it says nothing", async () => {
      const helpDesks = await given();
      const { about, ...desk } = aHelpDesk({ slug: "bieb", website: null });
      expect((await helpDesks.all("en"))[1]).toEqual({ ...desk, id: expect.any(String), about: about.en });
    });
  });
