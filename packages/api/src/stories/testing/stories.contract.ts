import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { describe, expect, it } from "vitest";
import { aJobProfile } from "../../guide/testing/a-job-profile.ts";
import { aPlace } from "../../places/testing/a-place.ts";
import { contentId } from "../../platform/content-id.ts";
import { aCatalogue } from "../../platform/testing/a-catalogue.ts";
import type { Stories } from "../story.ts";
import { aStory } from "./a-story.ts";

export const storiesCatalogue = aCatalogue({
  places: [aPlace()],
  jobProfiles: [
    aJobProfile({ transferable: [], technical: [] }),
    aJobProfile({ slug: "trainer", transferable: [], technical: [] }),
  ],
  stories: [
    aStory(),
    aStory({ slug: "bo", name: "Bo", jobProfile: "trainer" }),
    aStory({ slug: "ali", name: "Ali", example: false }),
  ],
});

/** @param open gives the stories of a catalogue as in a demo, and of nothing else */
export const storiesContract = (name: string, open: (content: Catalogue) => Promise<Stories>) =>
  describe(`${name} keeps the stories contract`, () => {
    it("gives the first ones in the order of the catalogue", async () => {
      const stories = await open(storiesCatalogue);
      expect((await stories.first("nl", 2)).map(({ slug }) => slug)).toEqual(["samira", "bo"]);
      expect(await stories.first("nl", 100)).toHaveLength(3);
    });

    it("says everything that the catalogue says, in the language asked for", async () => {
      const stories = await open(storiesCatalogue);
      expect((await stories.first("en", 1))[0]).toEqual({
        locale: "en",
        id: contentId("story", "samira"),
        slug: "samira",
        name: "Samira",
        formerWork: "bakker (en)",
        quote: "Ik durfde het. (en)",
        body: ["Eerst bakte ik. (en)", "Nu help ik. (en)"],
        jobProfileId: contentId("job-profile", "helpdesk"),
        placeId: contentId("place", "amsterdam"),
        example: true,
      });
    });

    it("gives those of several job profiles", async () => {
      const stories = await open(storiesCatalogue);
      const owners = ["helpdesk", "trainer", "gone"].map((slug) => contentId("job-profile", slug));
      const found = await stories.ofJobProfiles("nl", owners);
      expect(found.map(({ owner, slug }) => [owner, slug])).toEqual([
        [owners[0], "samira"],
        [owners[1], "bo"],
        [owners[0], "ali"],
      ]);
    });
  });
