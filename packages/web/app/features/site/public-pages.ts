import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/**
 * Every page that anybody may find and that is no item of a list, by its path behind the language, with the words on
 * its picture. What stands here is in the sitemap.
 */
export const publicPages: Readonly<Record<string, MessageDescriptor>> = {
  "": msg`Er is een plek voor jou in tech`,
  talenten: msg`Ontdek je talenten`,
  gids: msg`Werk in tech, vanaf jouw school`,
  vergelijk: msg`Vergelijk beroepen`,
  beroepen: msg`Alle beroepen`,
  "beroepen/alle": msg`Alle beroepen in ICT`,
  leren: msg`Alle opleidingen`,
  vacatures: msg`Alle vacatures`,
  zoeken: msg`Zoek werk, een opleiding of een vacature`,
  deel: msg`Zet dit op je eigen site`,
  over: msg`Over TechConnect`,
  privacy: msg`Privacy`,
  toegankelijkheid: msg`Toegankelijkheid`,
};

/** What stands below the title on the picture of a page, by the kind of page. */
export const pictureNotes: Readonly<Record<"werk" | "leren" | "vacatures" | "pagina", MessageDescriptor>> = {
  werk: msg`Werk in tech`,
  leren: msg`Opleiding in tech`,
  vacatures: msg`Vacature in tech`,
  pagina: msg`Talent, leren en werk`,
};
