import type { EntityManager } from "@mikro-orm/postgresql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { friday, library } from "@techconnect/domain/helpers/testing/a-helping";
import { anAskedCard } from "@techconnect/domain/talent/testing/a-card";
import { asActor } from "../platform/postgres/as-actor.ts";
import { inBackground } from "../platform/postgres/background.ts";
import { sealedTexts } from "../platform/sealed-text.ts";
import { memoryConsents } from "../consents/testing/consent-desk.memory.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresKeptCards } from "../talent/postgres/kept-cards.postgres.ts";
import { makeClearUpHelp } from "./clear-up-help.ts";
import { postgresHelpCaretaker, postgresHelpTransaction } from "./postgres/help-transaction.postgres.ts";
import { erasePersonalHelp, personalHelpOf } from "./postgres/personal-help.ts";
import { readAndSixteen } from "../consents/testing/consent-desk.memory.ts";
import { helpOn, plainNames, somebody, someHelper } from "./testing/a-help.ts";
import { askingContract } from "./testing/asking.contract.ts";
import { helpContract } from "./testing/help.contract.ts";
import { memoryHelp } from "./testing/helpings.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
afterAll(() => database.drop());

const consents = memoryConsents();
const postgresHelp = () =>
  postgresHelpTransaction(database.em(), {
    cardsOn: (em) => postgresKeptCards(em, sealedTexts("a key", "needs")),
    namesOn: () => plainNames,
    consentsOn: () => consents,
    auditOn: () => ({ append: async () => undefined }),
  });

for (const contract of [askingContract, helpContract]) {
  contract("memory", async () => ({ ...memoryHelp({ consents, names: plainNames }), consents }));
  contract("postgres", async () => ({ transaction: postgresHelp(), consents }));
}

describe("what is written down about help", () => {
  it("names who did what in whose place, for which organisation, in ids and words of ours", async () => {
    const { transaction, audited } = memoryHelp({ consents, names: plainNames });
    const [me, helper] = [somebody(), someHelper()];
    const { letIn, person, keepCardFor, end } = helpOn(transaction);
    const id = await letIn(me, helper, "act");
    await person(helper, me.personId);
    await keepCardFor(helper, me.personId, anAskedCard());
    await end(me, id);
    expect(audited().map(({ action, personId, onBehalfOf }) => [action, personId, onBehalfOf])).toEqual([
      ["help.ask", helper.personId, me.personId],
      ["help.accept", me.personId, null],
      ["card.look", helper.personId, me.personId],
      ["card.keep", helper.personId, me.personId],
      ["help.end", me.personId, null],
    ]);
    expect(JSON.stringify(audited())).not.toMatch(/Amina|Werkplaats|bdac/);
  });

  it("waits for a guardian before a helper is let in", async () => {
    const children = memoryConsents();
    const { transaction } = memoryHelp({ consents: children, names: plainNames });
    const [me, helper] = [somebody(), someHelper()];
    children.children.add(me.personId);
    const { letIn, person, helpersOf, accept } = helpOn(transaction);
    const id = await letIn(me, helper);
    expect(await accept(me, id, false, readAndSixteen)).toMatchObject({ error: { kind: "GuardianFirst" } });
    expect(await person(helper, me.personId)).toBeNull();
    children.children.clear();
    expect(await helpersOf(me)).toMatchObject([{ acceptedAt: null }]);
    expect(await accept(me, id, false, readAndSixteen)).toMatchObject({ ok: true });
    await children.withdraw({ personId: me.personId, purpose: "share-with-helper", scope: helper.personId });
    expect(await person(helper, me.personId)).toBeNull();
  });
});

const count = async (em: EntityManager, table: string, where: string, value: string) => {
  const [row] = await em.execute<{ count: string }[]>(`select count(*) from ${table} where ${where}`, [value]);
  return Number(row?.count);
};

describe("help by the clock", () => {
  it("is ended when it is over, and erased a year later with what was looked at", async () => {
    const [me, helper] = [somebody(), someHelper()];
    const { letIn, person, codeOf } = helpOn(postgresHelp());
    await inBackground(database.em(), async (em) => {
      await em.execute(
        `insert into organisation (region, id, request_id, kind, name, status, is_domain_proven, version, created_at)
         values ('nl-ams', ?, gen_random_uuid(), 'hub', 'De Werkplaats', 'verified', false, 1, now())`,
        [library],
      );
      await em.execute(
        `insert into membership (region, organisation_id, person_id, role, places, since)
         values ('nl-ams', ?, ?, 'hub-host', '{}', now())`,
        [library, helper.personId],
      );
    });
    await letIn(me, helper);
    await person(helper, me.personId);
    await codeOf(me);
    const clearUp = (now: string) =>
      makeClearUpHelp({ caretaker: postgresHelpCaretaker(database.em), now: () => new Date(now) })();
    const left = () =>
      inBackground(database.em(), async (em) => [
        await count(em, "helping", "person_id = ? and ended_at is null", me.personId),
        await count(em, "helping", "person_id = ?", me.personId),
        await count(em, "helper_access", "person_id = ?", me.personId),
        await count(em, "helper_code", "person_id = ?", me.personId),
      ]);
    await clearUp(friday.toISOString());
    expect(await left()).toEqual([1, 1, 1, 1]);
    await clearUp("2027-06-01T00:00:00Z");
    expect(await left()).toEqual([0, 1, 1, 0]);
    await clearUp("2027-12-01T00:00:00Z");
    expect(await left()).toEqual([0, 1, 0, 0]);
    await clearUp("2028-06-01T00:00:00Z");
    expect(await left()).toEqual([0, 0, 0, 0]);
  });
});

describe("what is held about a question without a yes", () => {
  it("tells its helper neither who it was to nor that they said no", async () => {
    const [me, helper] = [somebody(), someHelper()];
    const { codeOf, ask, end } = helpOn(postgresHelp());
    const asked = await ask(helper, { code: await codeOf(me), level: "see", organisationId: library });
    await end(me, asked.ok ? asked.value.id : "");
    const held = (of: typeof me) => asActor(database.em(), of, (em) => personalHelpOf(em, of.personId));
    expect((await held(helper)).helping).toMatchObject([{ person_id: null, ended_at: null }]);
    expect((await held(me)).helping).toMatchObject([
      { person_id: me.personId, ended_at: expect.stringContaining("2026-11-27") },
    ]);
  });
});

describe("what is held about a person who is helped, or helps", () => {
  it("is all of it, and goes with the account; what they did for others stays in the others' lists without a name", async () => {
    const [me, helper] = [somebody(), someHelper()];
    const { letIn, person, codeOf, accesses } = helpOn(postgresHelp());
    await letIn(me, helper);
    await person(helper, me.personId);
    await codeOf(me);
    const asMe = <T>(actor: typeof me, work: (em: EntityManager) => Promise<T>) => asActor(database.em(), actor, work);

    const held = await asMe(me, (em) => personalHelpOf(em, me.personId));
    expect([held.helping.length, held.helperCode.length, held.accessLog.length]).toEqual([1, 1, 1]);
    const heldOfHelper = await asMe(helper, (em) => personalHelpOf(em, helper.personId));
    expect([heldOfHelper.helping.length, heldOfHelper.accessLog.length]).toEqual([1, 0]);

    expect(heldOfHelper.helping).toMatchObject([{ person_id: me.personId }]);

    await asMe(helper, (em) => erasePersonalHelp(em, helper.personId));
    const all = { first: 10, after: null };
    expect((await accesses.page(me, all)).rows).toMatchObject([{ helperName: "", did: "looked" }]);
    expect(await asMe(me, (em) => count(em, "helping", "person_id = ?", me.personId))).toBe(0);

    await asMe(me, (em) => erasePersonalHelp(em, me.personId));
    const left = await inBackground(database.em(), async (em) => [
      await count(em, "helper_code", "person_id = ?", me.personId),
      await count(em, "helper_access", "person_id = ?", me.personId),
    ]);
    expect(left).toEqual([0, 0]);
  });
});
