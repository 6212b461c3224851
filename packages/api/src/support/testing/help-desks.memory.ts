import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { contentId } from "../../platform/content-id.ts";
import type { HelpDesks } from "../help-desks.ts";

export const memoryHelpDesks = ({ helpDesks }: Pick<Catalogue, "helpDesks">): HelpDesks => ({
  all: async (locale) =>
    helpDesks.map((desk) => ({ ...desk, id: contentId("help-desk", desk.slug), about: desk.about[locale] })),
});
