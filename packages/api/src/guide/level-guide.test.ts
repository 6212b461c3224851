import { loadCatalogue, type Catalogue } from "@techconnect/catalogue/catalogue";
import { schoolings, type Schooling } from "@techconnect/domain/guide/schooling";
import { ladder } from "@techconnect/domain/courses/may-enter";
import { describe, expect, it } from "vitest";
import { memoryCourses } from "../courses/testing/courses.memory.ts";
import { aCourse, aProvider } from "../courses/testing/a-course.ts";
import { pageByOwner } from "../platform/nested-page.ts";
import { aCatalogue } from "../platform/testing/a-catalogue.ts";
import type { Sector } from "./choices.ts";
import { levelGuide } from "./level-guide.ts";
import { aJobProfile } from "./testing/a-job-profile.ts";
import { memoryJobProfiles } from "./testing/guide.memory.ts";
import { waysIn } from "./ways-in.ts";

const guideOf = (catalogue: Catalogue) => {
  const wayIn = waysIn(pageByOwner(memoryCourses(catalogue).pagesOfJobProfiles));
  const ask = levelGuide({ jobProfiles: memoryJobProfiles(catalogue), wayIn });
  return async (from: Schooling | null, sectors: readonly Sector[] = []) => {
    const { now, later, waiting, perSector } = await ask({ locale: "nl", from, sectors });
    const [starts, grows, waits] = [now, later, waiting].map((profiles) => profiles.map(({ slug }) => slug));
    return { now: starts ?? [], later: grows ?? [], waiting: waits ?? [], perSector };
  };
};

const small = aCatalogue({
  jobProfiles: [
    aJobProfile({ slug: "a-helpdesk", levels: ["none", "mbo2"], routes: ["P-OPEN"], sectors: ["care"] }),
    aJobProfile({ slug: "b-beheerder", levels: ["mbo4"], routes: ["P-MBO4"], sectors: ["care", "shops"] }),
    aJobProfile({ slug: "c-analist", levels: ["none"], routes: ["P-OVER"], sectors: ["finance"] }),
  ].map((profile) => ({ ...profile, title: { nl: profile.slug, en: profile.slug, ar: profile.slug } })),
  providers: [
    aProvider({
      courses: [
        aCourse({ id: "P-OPEN", slug: "open", entryLevels: ["none"] }),
        aCourse({ id: "P-MBO4", slug: "mbo4", entryLevels: ["vmbo"], levelOut: "mbo4" }),
        aCourse({ id: "P-OVER", slug: "over", status: "historic" }),
      ],
    }),
  ],
});

describe("the guide of a level", () => {
  it("puts each kind of work where it can start now, where one grows towards, or where one waits", async () => {
    const guide = guideOf(small);
    expect(await guide("vmbo")).toMatchObject({ now: ["a-helpdesk"], later: ["b-beheerder"], waiting: ["c-analist"] });
    expect(await guide("havo")).toMatchObject({ now: ["a-helpdesk", "b-beheerder"], later: [] });
    expect(await guide(null)).toMatchObject({ now: ["a-helpdesk", "b-beheerder"], waiting: ["c-analist"] });
  });

  it("shows the sectors that are asked for, and counts all of them", async () => {
    const { now, later, waiting, perSector } = await guideOf(small)("none", ["shops", "finance"]);
    expect([now, later, waiting]).toEqual([[], ["b-beheerder"], ["c-analist"]]);
    expect([...perSector]).toEqual([
      ["care", 2],
      ["shops", 1],
      ["finance", 1],
    ]);
  });
});

const whole = loadCatalogue();
const withoutSamples = { ...whole, demoRoutes: [], providers: whole.providers.filter(({ fictional }) => !fictional) };

describe.each([
  ["the starter catalogue", whole],
  ["the starter catalogue without samples", withoutSamples],
])("in %s", (_, catalogue) => {
  const guide = guideOf(catalogue);

  it.each(schoolings)(
    "somebody of level %s finds work to start in now, and every kind of work somewhere",
    async (from) => {
      const { now, later, waiting } = await guide(from);
      expect(now.length).toBeGreaterThan(0);
      const everything = [...now, ...later, ...waiting];
      expect(everything.toSorted()).toEqual(whole.jobProfiles.map(({ slug }) => slug).toSorted());
    },
  );

  it("who stands higher on the ladder can start in everything that is open lower", async () => {
    const starts = await Promise.all(ladder.map(async (level) => (await guide(level)).now));
    starts.forEach((now, place) => expect(starts[place + 1] ?? now).toEqual(expect.arrayContaining([...now])));
  });
});
