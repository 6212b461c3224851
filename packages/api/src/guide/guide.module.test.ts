import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentId } from "../platform/content-id.ts";
import { aWholeCatalogue } from "../platform/testing/a-whole-catalogue.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";

let api: TestServer;
beforeAll(async () => {
  api = await testServer({ catalogue: aWholeCatalogue, now: () => new Date("2026-11-23T12:00:00Z") });
});
afterAll(() => api.stop());

describe("job profiles over GraphQL", () => {
  it("answer everything that hangs on one, in the language asked for", async () => {
    const { data, errors } = await api.ask<{ readonly jobProfile: unknown }>(
      `query ($slug: String!) {
        jobProfile(slug: $slug, locale: en) {
          id slug title summary escoUri escoCode levels day
          sectors { id label }
          skills { weight here skill { id label } }
          technicalSkills { id learn }
          verdicts { subject aspect answer text source { title } }
          pay { fromCents }
          courses { totalCount edges { node { slug status skills { id } } } pageInfo { hasNextPage endCursor } }
          vacancies { totalCount edges { node { slug notice } } }
          stories { name notice }
          source { title url checkedOn }
        }
      }`,
      { slug: "helpdesk" },
    );
    expect(errors).toBeUndefined();
    expect(data.jobProfile).toMatchObject({
      id: contentId("job-profile", "helpdesk"),
      title: "Helpdesk (en)",
      levels: ["MBO2"],
      day: ["1 (en)", "2 (en)", "3 (en)", "4 (en)", "5 (en)"],
      sectors: [{ id: "care", label: "care (en)" }],
      skills: [{ weight: 3, here: "Dat doe je hier. (en)", skill: { id: "tc:oplossen", label: "Ik los het op (en)" } }],
      technicalSkills: [{ id: "own:netwerk", learn: "Hoe een netwerk werkt. (en)" }],
      pay: null,
      courses: {
        totalCount: 2,
        edges: [{ node: { slug: "les", status: "RUNNING" } }, { node: { slug: "web" } }].toSorted((a, b) =>
          contentId("course", a.node.slug) < contentId("course", b.node.slug) ? -1 : 1,
        ),
        pageInfo: { hasNextPage: false },
      },
      vacancies: {
        totalCount: 1,
        edges: [{ node: { slug: "helpdesk-zorg", notice: "Example. This vacancy does not exist." } }],
      },
      stories: [{ name: "Samira", notice: "Example. Not a real person." }],
    });
  });

  it("speak the browser's language when the operation names none", async () => {
    const title = async (language: string) => {
      const headers = { "accept-language": language };
      const query = `{ jobProfile(slug: "helpdesk") { title courses(first: 1) { edges { node { title } } } } }`;
      return (await api.ask<{ readonly jobProfile: { readonly title: string } }>(query, {}, headers)).data.jobProfile
        .title;
    };
    expect(await title("ar-SA,ar;q=0.9,en;q=0.8")).toBe("Helpdesk (ar)");
    expect(await title("fr, en;q=0.5, nl;q=0.4")).toBe("Helpdesk (en)");
    expect(await title("tlh")).toBe("Helpdesk");
    expect(await title(`${",".repeat(5000)}en`)).toBe("Helpdesk");
  });

  it("answer null for a slug that nobody has", async () => {
    expect(
      (await api.ask<{ readonly jobProfile: null }>(`{ jobProfile(slug: "x") { id } }`)).data.jobProfile,
    ).toBeNull();
  });

  it("keep each language apart within one operation", async () => {
    const { data } = await api.ask<Record<"nl" | "ar", { readonly skills: readonly { readonly here: string }[] }>>(
      `{ nl: jobProfile(slug: "helpdesk", locale: nl) { skills { here } } ar: jobProfile(slug: "helpdesk", locale: ar) { skills { here } } }`,
    );
    expect(data.nl.skills[0]?.here).toBe("Dat doe je hier.");
    expect(data.ar.skills[0]?.here).toBe("Dat doe je hier. (ar)");
  });
});

describe("a page of a list", () => {
  type Listed = {
    readonly jobProfiles: {
      readonly edges: readonly { readonly node: { readonly slug: string } }[];
      readonly pageInfo: {
        readonly endCursor: string;
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
      };
    };
  };
  const page = (variables: object) =>
    api.ask<Listed>(
      `query ($first: Int, $after: String, $filter: JobProfileFilter) {
        jobProfiles(first: $first, after: $after, filter: $filter, locale: nl) {
          edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }`,
      { first: 20, ...variables },
    );

  it("goes on where the one before it ended", async () => {
    const first = (await page({ first: 1 })).data.jobProfiles;
    expect(first).toMatchObject({
      edges: [{ node: { slug: "helpdesk" } }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const second = (await page({ first: 1, after: first.pageInfo.endCursor })).data.jobProfiles;
    expect(second).toMatchObject({
      edges: [{ node: { slug: "trainer" } }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it("takes a filter with nulls in it for one without", async () => {
    expect((await page({ filter: { levels: ["HBO"], sectors: null } })).data.jobProfiles.edges).toHaveLength(1);
  });

  it.each([
    [{ first: 0 }, "first"],
    [{ first: -3 }, "first"],
    [{ first: 101 }, "first"],
    [{ after: "x" }, "after"],
    [{ after: "W10" }, "after"],
    [{ after: Buffer.from('["a","b"]').toString("base64url") }, "after"],
  ])("refuses %j and names the field", async (variables, field) => {
    const { status, errors } = await page(variables);
    expect(status).toBe(200);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field } }]);
  });
});

describe("a thing by its id", () => {
  const node = (id: string) =>
    api.ask<{ readonly node: unknown }>(
      `query ($id: ID!) { node(id: $id, locale: ar) { __typename id ... on JobProfile { title } ... on Course { title } ... on Vacancy { title open } } }`,
      { id },
    );

  it("is found among job profiles, courses and vacancies", async () => {
    const expected = [
      ["job-profile", "helpdesk", { __typename: "JobProfile", title: "Helpdesk (ar)" }],
      ["course", "les", { __typename: "Course", title: "Les (ar)" }],
      ["vacancy", "jong", { __typename: "Vacancy", title: "Helpdesk in de zorg (ar)", open: true }],
    ] as const;
    for (const [kind, slug, found] of expected) {
      const id = contentId(kind, slug);
      expect((await node(id)).data.node).toEqual({ id, ...found });
    }
  });

  it("is null for an id of nothing, and for what is no id", async () => {
    for (const id of [contentId("course", "gone"), contentId("story", "samira"), "1", "'; drop table course; --"])
      expect(await node(id)).toMatchObject({ data: { node: null }, errors: undefined });
  });
});

it("gives the choices in words", async () => {
  const { data } = await api.ask(`{ choices(locale: en) { interests { id label } sectors { id label } } }`);
  expect(data).toMatchObject({
    choices: { interests: expect.arrayContaining([{ id: "hands", label: "hands (en)" }]), sectors: expect.any(Array) },
  });
});

describe("the guide of a level over GraphQL", () => {
  type Listed = readonly { readonly slug: string }[];
  type Guide = {
    readonly now: Listed;
    readonly later: Listed;
    readonly waiting: Listed;
    readonly sectors: readonly { readonly sector: { readonly id: string }; readonly count: number }[];
  };
  const guide = async (variables: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await api.ask<{ readonly levelGuide: Guide }>(
      `query ($from: Schooling, $sectors: [Sector!]) {
        levelGuide(from: $from, sectors: $sectors, locale: en) {
          now { slug } later { slug } waiting { slug } sectors { sector { id label } count }
        }
      }`,
      variables,
    );
    expect(errors).toBeUndefined();
    return data.levelGuide;
  };
  const slugs = ({ now, later, waiting }: Guide) => [now, later, waiting].map((list) => list.map(({ slug }) => slug));

  it("lists everything by when one can start, whatever the level", async () => {
    for (const from of ["NONE", "ISK", "PRAKTIJKONDERWIJS", "VMBO", "HAVO", "VWO", "WO", null])
      expect(
        slugs(await guide({ from }))
          .flat()
          .toSorted(),
      ).toEqual(["helpdesk", "trainer"]);
    expect(slugs(await guide({ from: "ISK" }))).toEqual([[], ["helpdesk", "trainer"], []]);
    expect(slugs(await guide({ from: "WO" }))).toEqual([["helpdesk", "trainer"], [], []]);
  });

  it("keeps to the sectors that are asked for, and counts them all", async () => {
    const { sectors, ...lists } = await guide({ from: "MBO2", sectors: ["EDUCATION"] });
    expect(slugs({ sectors, ...lists }).flat()).not.toContain("helpdesk");
    expect(sectors).toHaveLength(16);
    expect(sectors.find(({ sector }) => sector.id === "care")?.count).toBeGreaterThan(0);
  });

  it("says how one gets into a kind of work, and what it does not ask", async () => {
    const { data } = await api.ask(
      `{ jobProfile(slug: "helpdesk", locale: en) {
        wayIn(from: NONE) { when steps openCount open(first: 1) { title } }
        higher: wayIn(from: MBO4) { when steps }
        mythLabels { subject label }
      } }`,
    );
    expect(data).toMatchObject({
      jobProfile: {
        wayIn: { when: "LATER", steps: ["MBO1", "MBO2"], openCount: 2, open: [{ title: expect.any(String) }] },
        higher: { when: "NOW", steps: [] },
        mythLabels: [
          { subject: "MATHS", label: "NOT_NEEDED" },
          { subject: "ENGLISH", label: "IN_PRACTICE" },
          { subject: "DIPLOMA", label: "NOT_IN_THE_WORK" },
        ],
      },
    });
  });

  it("refuses to show no course, or more than a page", async () => {
    for (const first of [0, 101]) {
      const query = `query ($first: Int!) { jobProfile(slug: "helpdesk") { wayIn { open(first: $first) { id } } } }`;
      expect((await api.ask(query, { first })).errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    }
  });
});
