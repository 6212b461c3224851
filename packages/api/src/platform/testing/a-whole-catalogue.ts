import { matchingCatalogue } from "../../matching/testing/matching.contract.ts";
import { aStory } from "../../stories/testing/a-story.ts";
import { aHelpDesk } from "../../support/testing/a-help-desk.ts";

/** A small catalogue with something of everything, for asking the whole API. */
export const aWholeCatalogue = {
  ...matchingCatalogue,
  stories: [aStory()],
  helpDesks: [aHelpDesk(), aHelpDesk({ slug: "bieb", name: "Bibliotheek", topics: ["language"] })],
};
