import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { Course as CourseContent } from "@techconnect/catalogue/courses";
import { describe, expect, it } from "vitest";
import { aJobProfile, aTechnicalSkill, aTransferableSkill } from "../../guide/testing/a-job-profile.ts";
import { aPlace } from "../../places/testing/a-place.ts";
import { contentId } from "../../platform/content-id.ts";
import { aCatalogue, aSource, inEach } from "../../platform/testing/a-catalogue.ts";
import type { PageAsked } from "../../platform/page.ts";
import { pagingContract, walk } from "../../platform/testing/paging.contract.ts";
import type { CourseFilter, Courses } from "../course.ts";
import { aCourse, aProvider } from "./a-course.ts";

const startsOn = (day: string) => ({ startsOn: day, placesLeft: 4, source: aSource });

const catalogue = aCatalogue({
  transferableSkills: [aTransferableSkill()],
  technicalSkills: [aTechnicalSkill()],
  places: [aPlace()],
  jobProfiles: [
    aJobProfile({ routes: ["P-LES", "P-OVER", "P-DAG", "P-ONBEKEND"] }),
    aJobProfile({ slug: "trainer", routes: ["P-DAG"] }),
  ],
  providers: [
    aProvider({
      courses: [
        aCourse({
          place: "amsterdam",
          editions: [startsOn("2026-09-01"), startsOn("2027-02-01"), startsOn("2026-12-01")],
        }),
        aCourse({ id: "P-OVER", slug: "over", status: "historic" }),
        aCourse({
          id: "P-DAG",
          slug: "dag",
          title: inEach("Dagles"),
          priceCents: 1_500_00,
          priceNote: inEach("In delen mag."),
          dayParts: ["daytime"],
          entryLevels: ["mbo2", "vmbo"],
          status: "unconfirmed",
        }),
        aCourse({ id: "P-DUUR", slug: "duur", priceCents: null, hoursPerWeek: null, mode: null, dayParts: [] }),
      ],
    }),
    aProvider({
      slug: "verzonnen",
      name: "Verzonnen",
      fictional: true,
      courses: [aCourse({ id: "P-DEMO-A", slug: "demo-a" })],
    }),
  ],
  demoRoutes: [{ jobProfile: "trainer", course: "P-DEMO-A" }],
});
const profile = (slug: string) => contentId("job-profile", slug);
const course = (slug: string) => contentId("course", slug);

/** @param open gives the courses of a catalogue as in a demo, and of nothing else */
export const coursesContract = (name: string, open: (content: Catalogue) => Promise<Courses>) => {
  pagingContract(`${name}: courses`, async () => {
    const courses = await open(catalogue);
    return { page: (asked) => courses.page("nl", asked, {}), count: () => courses.count({}) };
  });

  describe(`${name} keeps the courses contract`, () => {
    it("says everything that the catalogue says of a course, in the language asked for", async () => {
      const courses = await open(catalogue);
      expect(await courses.bySlug("en", "dag")).toMatchObject({
        id: course("dag"),
        locale: "en",
        title: "Dagles (en)",
        priceCents: 1_500_00,
        priceNote: "In delen mag. (en)",
        provider: { name: "De School", about: "Een school. (en)", fictional: false },
        languages: [{ language: "nl", level: "A2" }],
        status: "unconfirmed",
        sample: false,
        placeId: null,
        teaches: ["own:netwerk"],
      });
      expect(await courses.bySlug("nl", "les")).toMatchObject({
        placeId: contentId("place", "amsterdam"),
        priceNote: null,
      });
      expect(await courses.bySlug("nl", "demo-a")).toMatchObject({ sample: true });
      expect(await courses.bySlug("nl", "geen")).toBeNull();
    });

    it("tells about a historic course and lists it nowhere", async () => {
      const courses = await open(catalogue);
      expect(await courses.bySlug("nl", "over")).toMatchObject({ status: "historic" });
      expect((await courses.byIds("nl", [course("over"), course("gone")])).map(({ slug }) => slug)).toEqual(["over"]);
      const { rows } = await courses.page("nl", { first: 10, after: null }, {});
      expect(rows.map(({ slug }) => slug)).not.toContain("over");
      const pages = await courses.pagesOfJobProfiles("nl", [profile("helpdesk")], { first: 10, after: null });
      expect(pages.get(profile("helpdesk"))?.rows.map(({ slug }) => slug)).toEqual(["les", "dag"]);
    });

    it("lists the lowest entry first, then by title, then by id, on every page alike", async () => {
      const of = (slug: string, entryLevels: CourseContent["entryLevels"], title = slug) =>
        aCourse({ id: `P-${slug.toUpperCase()}`, slug, title: inEach(title), entryLevels });
      const listed = [
        of("alles", ["wo", "none", "mbo2"], "Zonder diploma"),
        of("basis", ["vmbo"], "Basis"),
        of("twee-a", ["mbo2"], "Twee"),
        of("twee-b", ["hbo", "mbo2"], "Twee"),
        of("associate", ["ad"], "Aan de slag"),
        of("bachelor", ["hbo", "wo"], "Aan de slag"),
        of("master", ["wo"], "Aan de slag"),
      ];
      const [twee, tweeOok] = [course("twee-a"), course("twee-b")].toSorted();
      const order = [
        course("alles"),
        course("basis"),
        twee,
        tweeOok,
        ...["associate", "bachelor", "master"].map(course),
      ];
      const courses = await open({
        ...catalogue,
        jobProfiles: [aJobProfile({ routes: listed.map(({ id }) => id) })],
        providers: [aProvider({ courses: listed.toReversed() })],
        demoRoutes: [],
      });
      const ofHelpdesk = async (asked: PageAsked) =>
        (await courses.pagesOfJobProfiles("nl", [profile("helpdesk")], asked)).get(profile("helpdesk")) ?? {
          rows: [],
          hasNext: false,
        };
      for (const first of [1, 2, 3, 100]) {
        expect(await walk({ page: (asked) => courses.page("nl", asked, {}) }, first)).toEqual(order);
        expect(await walk({ page: ofHelpdesk }, first)).toEqual(order);
      }
    });

    it("lets a filter through what fits it in every way", async () => {
      const courses = await open(catalogue);
      const listed = async (filter: CourseFilter) => {
        const { rows } = await courses.page("nl", { first: 10, after: null }, filter);
        expect(await courses.count(filter)).toBe(rows.length);
        return rows.map(({ slug }) => slug).toSorted();
      };
      expect(await listed({ free: true })).toEqual(["demo-a", "les"]);
      expect(await listed({ free: false })).toEqual(["dag", "duur"]);
      expect(await listed({ dayParts: ["daytime", "weekend"] })).toEqual(["dag"]);
      expect(await listed({ entryLevels: ["vmbo"] })).toEqual(["dag"]);
      expect(await listed({ jobProfile: "trainer" })).toEqual(["dag", "demo-a"]);
      expect(await listed({ jobProfile: "helpdesk", free: true })).toEqual(["les"]);
      expect(await listed({ jobProfile: "nobody" })).toEqual([]);
    });

    it("gives a page per job profile, from the same position for each", async () => {
      const courses = await open(catalogue);
      const owners = [profile("helpdesk"), profile("trainer"), profile("gone")];
      const first = await courses.pagesOfJobProfiles("nl", owners, { first: 1, after: null });
      const of = (pages: typeof first, slug: string) => ({
        slugs: pages.get(profile(slug))?.rows.map((row) => row.slug) ?? [],
        hasNext: pages.get(profile(slug))?.hasNext ?? false,
      });
      expect(of(first, "helpdesk")).toEqual({ slugs: ["les"], hasNext: true });
      expect(of(first, "trainer")).toEqual({ slugs: ["demo-a"], hasNext: true });
      expect(of(first, "gone")).toEqual({ slugs: [], hasNext: false });

      const after = first.get(profile("trainer"))?.rows[0]?.position ?? null;
      const next = await courses.pagesOfJobProfiles("nl", owners, { first: 1, after });
      expect(of(next, "trainer")).toEqual({ slugs: ["dag"], hasNext: false });
      const later = await courses.pagesOfJobProfiles("nl", owners, {
        first: 1,
        after: next.get(profile("trainer"))?.rows[0]?.position ?? null,
      });
      expect(of(later, "trainer")).toEqual({ slugs: [], hasNext: false });

      const counts = await courses.countsOfJobProfiles(owners);
      expect(owners.map((owner) => counts.get(owner) ?? 0)).toEqual([2, 2, 0]);
    });

    it("gives the starts from a day on, soonest first", async () => {
      const courses = await open(catalogue);
      const editions = await courses.editionsOf([course("les"), course("dag")], "2026-11-23");
      expect(editions).toEqual([
        { owner: course("les"), startsOn: "2026-12-01", placesLeft: 4 },
        { owner: course("les"), startsOn: "2027-02-01", placesLeft: 4 },
      ]);
      expect(await courses.editionsOf([course("les")], "2027-02-01")).toHaveLength(1);
    });

    it("knows which job profiles a course leads to", async () => {
      const courses = await open(catalogue);
      const routes = await courses.jobProfilesOf([course("dag"), course("duur")]);
      const led = routes.map(({ owner, jobProfile }) => [owner, jobProfile]).toSorted();
      expect(led).toEqual(
        [
          [course("dag"), profile("helpdesk")],
          [course("dag"), profile("trainer")],
        ].toSorted(),
      );
    });
  });
};
