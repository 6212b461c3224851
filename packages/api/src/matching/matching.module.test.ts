import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentId } from "../platform/content-id.ts";
import { aWholeCatalogue } from "../platform/testing/a-whole-catalogue.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";

let api: TestServer;
beforeAll(async () => {
  api = await testServer({ catalogue: aWholeCatalogue, now: () => new Date("2026-11-23T12:00:00Z") });
});
afterAll(() => api.stop());

const Suggest = `query ($input: SuggestionsInput!) {
  suggestions(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInput { path }
    ... on Suggestions {
      algorithmVersion inputHash
      jobProfiles { ...Why jobProfile { slug title } }
      courses { ...Why course { slug title notice } }
      vacancies { ...Why vacancy { slug title open } }
    }
  }
}
fragment Why on Suggestion {
  score group gaps algorithmVersion
  contributions { skill label talent reason amount }
  notNeeded { what source sources { title url checkedOn } }
  feasibility { gate verdict text remedy helpDesk { name topics } }
}`;
type Suggested = {
  readonly suggestions: {
    readonly __typename: string;
    readonly vacancies: readonly { readonly vacancy: { readonly slug: string; readonly title: string } }[];
  };
};
const suggest = (input: object) =>
  api.ask<Suggested>(Suggest, { input: { answers: "aaaaaaaaaaaa", locale: "nl", ...input } });
const slugs = async (input: object = {}) =>
  (await suggest(input)).data.suggestions.vacancies.map(({ vacancy }) => vacancy.slug).toSorted();

const within = async (milliseconds: number, holds: () => Promise<boolean>) => {
  const started = performance.now();
  while (performance.now() - started < milliseconds) {
    if (await holds()) return performance.now() - started;
    await sleep(20);
  }
  throw new Error(`not within ${milliseconds} ms`);
};

describe("suggestions over GraphQL", () => {
  it("come with reasons, obstacles and who helps", async () => {
    const { data, errors } = await suggest({
      interests: ["people"],
      wishes: ["care"],
      needs: { help: ["LAPTOP", "LANGUAGE"], budgetCents: 0, postcode: "1012", travelMinutes: 30 },
    });
    expect(errors).toBeUndefined();
    expect(data.suggestions).toMatchObject({
      __typename: "Suggestions",
      jobProfiles: expect.arrayContaining([
        expect.objectContaining({
          jobProfile: { slug: "helpdesk", title: "Helpdesk" },
          group: "SUITS_WELL",
          gaps: ["Hoe een netwerk werkt."],
          notNeeded: [
            { what: "Wiskunde", source: "Voorbeeld", sources: [{ title: "Voorbeeld", url: null, checkedOn: null }] },
          ],
          contributions: expect.arrayContaining([
            expect.objectContaining({ skill: "interest:people", label: "people", talent: null }),
            expect.objectContaining({ skill: "sector:care", label: "care" }),
          ]),
        }),
      ]),
      vacancies: expect.arrayContaining([
        expect.objectContaining({
          feasibility: expect.arrayContaining([
            {
              gate: "LANGUAGE",
              verdict: "UNKNOWN",
              text: "Je hebt deze taal nodig: Nederlands B1.",
              remedy: "Vraag naar een taalles. Dat kan ook tegelijk.",
              helpDesk: { name: "Bibliotheek", topics: ["LANGUAGE"] },
            },
            { gate: "DEVICE", verdict: "OPEN", text: "Je krijgt een laptop.", remedy: null, helpDesk: null },
          ]),
        }),
      ]),
    });
  });

  it.each([
    [{ answers: "aaa" }, ["input", "answers"]],
    [{ chosenTalents: ["x"] }, ["input", "chosenTalents"]],
    [{ interests: ["x"] }, ["input", "interests"]],
    [{ wishes: ["x"] }, ["input", "wishes"]],
    [{ first: 51 }, ["input", "first"]],
    [{ needs: { hoursPerWeek: 99 } }, ["input", "needs", "hoursPerWeek"]],
    [{ needs: { postcode: "1012AB" } }, ["input", "needs", "postcode"]],
  ])("answer a typed error that names the field for %j", async (input, path) => {
    expect((await suggest(input)).data.suggestions).toEqual({
      __typename: "InvalidInput",
      message: expect.any(String),
      path,
    });
  });

  it("take nulls for what was left out", async () => {
    const { data, errors } = await suggest({
      needs: { hoursPerWeek: null, dayParts: null, help: null, schoolLevel: null },
    });
    expect(errors).toBeUndefined();
    expect(data.suggestions.__typename).toBe("Suggestions");
  });

  it("name only fields that carry no school, origin, gender or age beyond under 18", () => {
    const fields = ["SuggestionsInput", "NeedsInput", "ExperienceInput"].flatMap((name) => {
      const type = api.schema.getType(name);
      return type && "getFields" in type ? Object.keys(type.getFields()) : [];
    });
    expect(fields.toSorted()).toEqual(
      [
        "answers",
        "chosenTalents",
        "experiences",
        "id",
        "words",
        "without",
        "confirmed",
        "first",
        "interests",
        "locale",
        "needs",
        "wishes",
        "benefit",
        "budgetCents",
        "dayParts",
        "help",
        "hoursPerWeek",
        "postcode",
        "schoolLevel",
        "travelMinutes",
        "under18",
      ].toSorted(),
    );
  });

  it("keep nothing of it in the database", async () => {
    const tables = async () => {
      const em = api.database.em();
      const rows = await em.execute<{ name: string }[]>(
        "select relname as name from pg_stat_user_tables where schemaname = 'public' order by 1",
      );
      const counted = [];
      for (const { name } of rows) counted.push(await em.execute(`select '${name}' as name, count(*) from "${name}"`));
      return counted;
    };
    const before = await tables();
    await suggest({ needs: { benefit: true, postcode: "1012" } });
    expect(await tables()).toEqual(before);
  });
});

describe("what lies around a job profile, over GraphQL", () => {
  type Around = {
    readonly jobProfile: {
      readonly near: readonly { readonly jobProfile: { readonly slug: string } }[];
      readonly opens: readonly object[];
    };
  };
  const around = (selection: string) =>
    api.ask<Around>(`{ jobProfile(slug: "helpdesk", locale: en) { ${selection} } }`);
  const nearAndOpens =
    "near { jobProfile { slug title } shared { label } } opens { skill { label } jobProfiles { slug title } }";
  const withSkill = async (skill: string, work: () => Promise<void>) => {
    const trainer = contentId("job-profile", "trainer");
    const em = api.database.em();
    await em.execute(
      "insert into job_profile_skill (job_profile_id, skill_id, position, weight) values (?, ?, 9, null)",
      [trainer, skill],
    );
    await work();
    await em.execute("delete from job_profile_skill where job_profile_id = ? and skill_id = ?", [trainer, skill]);
  };

  it("is nothing where no other work asks the same, and follows what changes", async () => {
    const nothing = { jobProfile: { near: [], opens: [] } };
    expect((await around(nearAndOpens)).data).toEqual(nothing);
    await withSkill("own:netwerk", async () => {
      await within(5_000, async () => (await around(nearAndOpens)).data.jobProfile.near.length > 0);
      const trainer = { slug: "trainer", title: "Helpdesk (en)" };
      expect((await around(nearAndOpens)).data).toEqual({
        jobProfile: {
          near: [{ jobProfile: trainer, shared: [{ label: "Netwerken (en)" }] }],
          opens: [{ skill: { label: "Netwerken (en)" }, jobProfiles: [trainer] }],
        },
      });
    });
    await within(5_000, async () => (await around(nearAndOpens)).data.jobProfile.near.length === 0);
  });

  it("refuses to show no work, or more than a page", async () => {
    for (const first of [0, 101])
      expect((await around(`near(first: ${first}) { jobProfile { slug } }`)).errors).toMatchObject([
        { extensions: { code: "BAD_USER_INPUT", field: "first" } },
      ]);
  });
});

describe("what another process changes", () => {
  const copy = (slug: string, id: string) =>
    `insert into vacancy select (jsonb_populate_record(v, jsonb_build_object('id', '${id}', 'slug', '${slug}', 'origin', 'import', 'closed_at', null))).* from vacancy v where slug = 'jong'`;

  it("is suggested within seconds: a vacancy that comes, changes, closes and goes", async () => {
    const em = api.database.em();
    const id = contentId("vacancy", "vers");
    await em.execute(copy("vers", id));
    await within(5_000, async () => (await slugs()).includes("vers"));

    await em.execute(`update vacancy set closed_at = now() where id = ?`, [id]);
    await within(5_000, async () => !(await slugs()).includes("vers"));

    await em.execute(`update vacancy set closed_at = null where id = ?`, [id]);
    await within(5_000, async () => (await slugs()).includes("vers"));

    await em.execute(`delete from vacancy where id = ?`, [id]);
    await within(5_000, async () => !(await slugs()).includes("vers"));
  });

  it("is never suggested once it is gone, even before the index hears of it", async () => {
    const em = api.database.em();
    await em.begin();
    await em.execute("update vacancy set closed_at = now() where slug = 'helpdesk-zorg'");
    await em.commit();
    expect(await slugs()).toEqual(["jong"]);
    await api.database.em().execute("update vacancy set closed_at = null where slug = 'helpdesk-zorg'");
  });
});
