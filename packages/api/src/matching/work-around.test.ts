import { makeInvertedMatchIndex } from "@techconnect/matching/inverted-match-index";
import { describe, expect, it } from "vitest";
import { aJobProfile } from "../guide/testing/a-job-profile.ts";
import { contentId } from "../platform/content-id.ts";
import { makeFollower } from "./follow-opportunities.ts";
import { makeMatchStore } from "./match-store.ts";
import { matchingCatalogue } from "./testing/matching.contract.ts";
import { memoryOpportunities, offeredIn } from "./testing/opportunities.memory.ts";
import { makeWorkAround } from "./work-around.ts";

const id = (slug: string) => contentId("job-profile", slug);
const [helpdesk, trainer] = matchingCatalogue.jobProfiles;
const like = (slug: string) => aJobProfile({ slug, technical: ["own:netwerk"] });
const withProfiles = (...slugs: readonly string[]) => ({
  ...matchingCatalogue,
  jobProfiles: [helpdesk!, trainer!, ...slugs.map(like)],
});

const given = async (...slugs: readonly string[]) => {
  const source = memoryOpportunities(withProfiles(...slugs));
  const store = makeMatchStore(makeInvertedMatchIndex());
  const follower = makeFollower(source, store);
  await follower.fill();
  return { source, store, follower, around: makeWorkAround(store) };
};
const namesOf = (found: readonly { readonly occupation: string }[]) => found.map(({ occupation }) => occupation);

describe("what lies around a job profile", () => {
  it("is the other job profiles that ask the same, and what opens with their skills", async () => {
    const { around } = await given("monteur");
    expect(namesOf(around.near(id("helpdesk")))).toEqual([id("monteur")]);
    expect(around.opened(id("helpdesk")).map(({ skill, risen }) => [skill, namesOf(risen)])).toEqual([
      ["own:netwerk", [id("monteur")]],
    ]);
  });

  it("is nothing for one that is not there", async () => {
    const { around } = await given("monteur");
    expect([around.near(id("gone")), around.opened(id("gone"))]).toEqual([[], []]);
  });

  it("is found once, and anew after a job profile came or went", async () => {
    const { source, follower, around } = await given("monteur");
    const before = around.near(id("helpdesk"));
    expect(around.near(id("helpdesk"))).toBe(before);

    source.change(withProfiles("monteur", "beheerder"));
    await follower.catchUp();
    expect(namesOf(around.near(id("helpdesk")))).toEqual([id("monteur"), id("beheerder")].toSorted());

    source.change(withProfiles("beheerder"));
    await follower.catchUp();
    expect(namesOf(around.near(id("helpdesk")))).toEqual([id("beheerder")]);
  });

  it("is found once, whatever happens to courses and vacancies", async () => {
    const { store, around } = await given("monteur");
    const before = around.near(id("helpdesk"));
    const others = offeredIn(matchingCatalogue).filter(({ opportunity }) => opportunity.kind !== "job-profile");
    store.put(others);
    store.drop(others.map(({ opportunity }) => opportunity));
    expect(around.near(id("helpdesk"))).toBe(before);
  });
});
