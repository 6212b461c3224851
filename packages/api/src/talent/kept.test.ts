import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCard } from "@techconnect/domain/talent/testing/a-card";
import { inBackground } from "../platform/postgres/background.ts";
import { sealedTexts } from "../platform/sealed-text.ts";
import { memoryConsents } from "../consents/testing/consent-desk.memory.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresCardCaretaker, postgresCardTransaction } from "./postgres/kept-cards.postgres.ts";
import { postgresSavedTransaction } from "./postgres/saved-in-account.postgres.ts";
import { keptCardsContract, somebody } from "./testing/kept-cards.contract.ts";
import { memoryCards } from "./testing/kept-cards.memory.ts";
import { savedInAccountContract } from "./testing/saved-in-account.contract.ts";
import { memorySaved } from "./testing/saved-in-account.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
afterAll(() => database.drop());

const cards = (key = "a key") => postgresCardTransaction(database.em(), sealedTexts(key, "needs"), memoryConsents);

keptCardsContract("memory", async () => memoryCards(memoryConsents()));
keptCardsContract("postgres", async () => cards());
savedInAccountContract("memory", async () => memorySaved());
savedInAccountContract("postgres", async () => postgresSavedTransaction(database.em()));

describe("needs that are kept", () => {
  const needs = { postcode: "1506", benefit: true };
  const eraseAfter = new Date("2027-02-25T09:30:00.000Z");

  it("cannot be read in the database, nor with another key", async () => {
    const me = somebody();
    await cards()(me, ({ cards: mine }) => mine.save(me.personId, aCard(), { needs, eraseAfter }));
    const [row] = await inBackground(database.em(), (em) =>
      em.execute<{ needs: string }[]>("select needs from kept_card where person_id = ?", [me.personId]),
    );
    expect(row?.needs).toMatch(/^[\w-]{60,}$/);
    expect(Buffer.from(row?.needs ?? "", "base64url").toString("latin1")).not.toMatch(/1506|benefit/);
    expect(await cards("another key")(me, ({ cards: mine }) => mine.needsOf(me.personId))).toBeNull();
  });

  it("are erased when their time has come, and the card stays", async () => {
    const me = somebody();
    await cards()(me, ({ cards: mine }) => mine.save(me.personId, aCard(), { needs, eraseAfter }));
    const caretaker = postgresCardCaretaker(database.em);
    const needsNow = () => cards()(me, ({ cards: mine }) => mine.needsOf(me.personId));
    await caretaker.eraseOldNeeds(new Date(eraseAfter.getTime() - 1));
    expect(await needsNow()).toEqual(needs);
    expect(await caretaker.eraseOldNeeds(eraseAfter)).toBeGreaterThan(0);
    expect(await needsNow()).toBeNull();
    expect(await cards()(me, ({ cards: mine }) => mine.find(me.personId))).toEqual(aCard());
  });
});
