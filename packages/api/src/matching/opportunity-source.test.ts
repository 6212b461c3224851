import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedCourses } from "../courses/postgres/seed-courses.ts";
import { seedGuide } from "../guide/postgres/seed-guide.ts";
import { seedPlaces } from "../places/postgres/seed-places.ts";
import { contentId } from "../platform/content-id.ts";
import { testDatabase, type TestDatabase } from "../platform/testing/test-database.ts";
import { seedVacancies } from "../vacancies/postgres/seed-vacancies.ts";
import type { OpportunityRef } from "./opportunity-kind.ts";
import type { OpportunitySource } from "./opportunity-source.ts";
import { postgresOpportunities } from "./postgres/opportunity-source.postgres.ts";
import { conceptNamesOn } from "../taxonomy/taxonomy.module.ts";
import { postgresSuggestionFacts } from "./postgres/suggestion-facts.postgres.ts";
import { matchingCatalogue, opportunitySourceContract, suggestionFactsContract } from "./testing/matching.contract.ts";
import { memoryOpportunities } from "./testing/opportunities.memory.ts";
import { memorySuggestionFacts } from "./testing/suggestion-facts.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const seeded = async (catalogue: Catalogue) => {
  const em = database.em();
  for (const seed of [seedPlaces, seedGuide, seedCourses, seedVacancies]) await seed({ em, catalogue, demo: true });
  return em;
};

opportunitySourceContract("memory", async (catalogue) => memoryOpportunities(catalogue));
opportunitySourceContract("postgres", async (catalogue) => {
  await seeded(catalogue);
  return postgresOpportunities(database.em);
});
suggestionFactsContract("memory", async (catalogue) => memorySuggestionFacts(catalogue));
suggestionFactsContract("postgres", async (catalogue) => {
  const em = await seeded(catalogue);
  return postgresSuggestionFacts(em, conceptNamesOn(em));
});

/**
 * Reads changes until there are as many as expected. The tests of other files run transactions on the same server, and
 * a change is told when every transaction that began before it has ended.
 */
const told = async (source: OpportunitySource, from: string, count: number) => {
  const found = new Map<string, OpportunityRef>();
  let cursor = from;
  for (let left = 100; left > 0 && found.size < count; left--) {
    const changes = await source.changesSince(cursor);
    for (const ref of changes.changed) found.set(`${ref.kind} ${ref.id}`, ref);
    cursor = changes.cursor;
    if (found.size < count) await sleep(50);
  }
  return { changed: [...found.values()], cursor };
};

/** Reads on until the changes of the seeds are behind us. */
const settled = async (source: OpportunitySource, from: string) => {
  const mark = contentId("vacancy", "jong");
  await database.em().execute("update vacancy set pay_text = 'mark' where id = ?", [mark]);
  let cursor = from;
  for (let left = 100; left > 0; left--) {
    const changes = await source.changesSince(cursor);
    cursor = changes.cursor;
    if (changes.changed.some(({ id }) => id === mark)) break;
    await sleep(50);
  }
  return { cursor };
};

describe("changes on postgres", () => {
  const vacancy = { kind: "vacancy", id: contentId("vacancy", "helpdesk-zorg") };
  const retitle = (title: string) => `update vacancy set title = '{"nl":"${title}"}' where slug = 'helpdesk-zorg'`;
  const upToDate = async () => {
    await seeded(matchingCatalogue);
    const source = postgresOpportunities(database.em);
    const { cursor } = await settled(source, await source.readAll(() => undefined));
    return { source, cursor };
  };

  it("are told of every table that a match is made of, once for each thing", async () => {
    const { source, cursor } = await upToDate();
    const em = database.em();
    await em.execute(retitle("A"));
    await em.execute(retitle("B"));
    await em.execute("update course set price_cents = 1 where slug = 'web'");
    await em.execute("delete from course_job_profile where course_id = ?", [contentId("course", "les")]);
    await em.execute("update job_profile_skill set weight = 2 where skill_id = 'tc:oplossen'");
    const { changed } = await told(source, cursor, 4);
    const byName = (refs: readonly { kind: string; id: string }[]) =>
      refs.map(({ kind, id }) => `${kind} ${id}`).toSorted();
    expect(byName(changed)).toEqual(
      byName([
        vacancy,
        { kind: "course", id: contentId("course", "web") },
        { kind: "course", id: contentId("course", "les") },
        { kind: "job-profile", id: contentId("job-profile", "helpdesk") },
      ]),
    );
  });

  it("are told of what is gone", async () => {
    const { source, cursor } = await upToDate();
    await database.em().execute("delete from vacancy where slug = 'helpdesk-zorg'");
    const { changed } = await told(source, cursor, 1);
    expect(changed).toEqual([vacancy]);
    expect(await source.read(changed)).toEqual([]);
  });

  it("of a transaction that ends late are told when it has ended, though others ended before it", async () => {
    const { source, cursor } = await upToDate();
    const late = database.em();
    await late.begin();
    await late.execute("update course set price_cents = 2 where slug = 'web'");
    await database.em().execute(retitle("C"));

    const during = await source.changesSince(cursor);
    expect(during.changed).toEqual([]);

    await late.commit();
    const after = await told(source, during.cursor, 2);
    expect(after.changed.map(({ kind }) => kind).toSorted()).toEqual(["course", "vacancy"]);
    expect((await source.changesSince(after.cursor)).changed).toEqual([]);
  });

  it("that are rolled back are never told", async () => {
    const { source, cursor } = await upToDate();
    const undone = database.em();
    await undone.begin();
    await undone.execute(retitle("D"));
    await undone.rollback();
    expect((await source.changesSince(cursor)).changed).toEqual([]);
  });
});
