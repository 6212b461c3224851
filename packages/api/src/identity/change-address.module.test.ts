import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { whereItStands } from "../privacy/testing/where-it-stands.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { addressesOverTheWire } from "./testing/addresses-over-the-wire.ts";

let api: TestServer;
let wire: ReturnType<typeof addressesOverTheWire>;
let now = new Date();
beforeAll(async () => {
  api = await testServer({ now: () => now, environment: { REQUESTS_PER_MINUTE: "100000" } });
  wire = addressesOverTheWire(api, () => now);
});
afterAll(() => api.stop());

/** An address that nobody else in this file has. */
const address = (name: string) => `${name}-${randomUUID().slice(0, 8)}@example.org`;
/** Somebody who asked for another address. */
const somebody = async (name: string) => {
  const [before, after] = [address(name), address(`${name}-new`)];
  const headers = await api.signIn(before);
  const id = (await wire.me(headers))?.id ?? "";
  expect(await wire.ask(headers, after)).toEqual({ __typename: "AddressAsked", email: after });
  return { headers, id, before, after, ...(await wire.proofTo(after)) };
};
const refused = { __typename: "ProofRefused" };
const inBackground = (statement: string, values: readonly unknown[]) => {
  const em = api.database.em();
  em.setSessionContext({ variables: { "app.background": "on" } });
  return em.transactional((tx) => tx.execute<Record<string, unknown>[]>(statement, [...values]));
};
const personOf = async (id: string) =>
  (await inBackground("select email from person where id = ?", [id]))[0]?.["email"];

describe("another address for an account", () => {
  it("holds once its reader gives the code: one signs in with it, and with the one before no more", async () => {
    const { headers, id, before, after, code } = await somebody("amina");
    expect(await wire.me(headers)).toEqual({ id, email: before });
    expect(await wire.change(headers, code)).toEqual({ __typename: "AddressChanged", email: after });
    expect(await wire.me(headers)).toEqual({ id, email: after });
    expect(await personOf(id)).toBe(after);
    expect((await wire.me(await api.signIn(after)))?.id).toBe(id);
    expect((await wire.me(await api.signIn(before)))?.id).not.toBe(id);
  });

  it("holds once its reader opens the link, where they are signed in", async () => {
    const { headers, id, after, link } = await somebody("bo");
    expect(await wire.change({}, link)).toMatchObject({ __typename: "NotSignedIn" });
    expect(await wire.change(headers, link)).toEqual({ __typename: "AddressChanged", email: after });
    expect(await personOf(id)).toBe(after);
  });

  it("ends all other sessions, and this one goes on", async () => {
    const { headers, before, code } = await somebody("cem");
    const elsewhere = await api.signIn(before);
    await wire.change(headers, code);
    expect([await wire.me(elsewhere), (await wire.me(headers)) !== null]).toEqual([null, true]);
  });

  it("is told to the address before, once, without the new one and without a link that acts", async () => {
    const { headers, before, after, code } = await somebody("dina");
    await wire.work();
    expect(await wire.mailsTo(before)).toEqual([]);
    await wire.change(headers, code);
    await wire.work();
    await wire.work();
    const letters = await wire.mailsTo(before);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).not.toContain(after);
    expect(letters[0]?.text.match(/https?:\/\/\S+/g)).toEqual([expect.stringMatching(/\/nl\/hulp$/)]);
  });

  it("is on record with ids only", async () => {
    const { headers, id, code } = await somebody("els");
    await wire.change(headers, code);
    const records = await inBackground("select entry from audit_event where ? = any (persons)", [id]);
    const entries = records.map(({ entry }) => JSON.parse(String(entry)));
    expect(entries).toContainEqual(
      expect.objectContaining({ action: "account.address", personId: id, subject: { kind: "person", id } }),
    );
    expect(JSON.stringify(entries)).not.toContain("@");
  });

  it("goes with the account, the address before too", async () => {
    const canary = `fitis${randomUUID().slice(0, 8)}`;
    const { headers, after, code } = await somebody(canary);
    await wire.change(headers, code);
    await wire.work();
    await wire.ask(headers, address(`${canary}-newer`));
    expect(await whereItStands(api.database.url, canary)).not.toEqual([]);
    await api.ask("mutation ($it: String!) { eraseAccount(confirm: $it) { __typename } }", { it: after }, headers);
    expect(await whereItStands(api.database.url, canary)).toEqual([]);
  });

  it("is nothing for who is not signed in, whose account is held, or who writes no other address", async () => {
    const { headers, id, before, code } = await somebody("gijs");
    expect(await wire.ask({}, address("x"))).toMatchObject({ __typename: "NotSignedIn" });
    for (const email of ["", "gijs", "a@b", "a@example.org\r\nBcc: x@example.org", before.toUpperCase()])
      expect(await wire.ask(headers, email), email).toMatchObject({ __typename: "InvalidInput" });
    await inBackground("update person set suspended_at = now() where id = ?", [id]);
    expect(await wire.ask(headers, address("x"))).toMatchObject({ __typename: "NotAllowed" });
    expect(await wire.change(headers, code)).toMatchObject({ __typename: "NotAllowed" });
  });

  it("is read like an address to sign in with, in whatever letters it is written", async () => {
    const { headers, after } = await somebody("hans");
    expect(await wire.ask(headers, `  ${after.toUpperCase()} `)).toEqual({ __typename: "AddressAsked", email: after });
  });
});

describe("asking for an address", () => {
  it("looks the same whether it has an account or not, and that account is told", async () => {
    const taken = address("taken");
    await api.signIn(taken);
    const [one, other] = [await somebody("ida"), address("free")];
    const answers = [await wire.ask(one.headers, taken), await wire.ask(one.headers, other)];
    expect(answers).toEqual([taken, other].map((email) => ({ __typename: "AddressAsked", email })));
    const letters = [await wire.mailsTo(taken), await wire.mailsTo(other)];
    expect(letters.map((mails) => mails.length)).toEqual([1, 1]);
    expect(await wire.proofTo(taken)).toEqual({ link: "", code: "" });
    expect(letters[0]?.[0]?.text).toContain("al een account");
    expect(await wire.mailsTo(one.before)).toEqual([]);
    for (const [at, email] of [taken, other].entries()) {
      await wire.ask(one.headers, email);
      expect(await wire.change(one.headers, "000000"), `${at}`).toMatchObject(refused);
    }
  });

  it("is possible six times an hour for one address, and for one account", async () => {
    const [mailbox, busy] = [address("mailbox"), await api.signIn(address("busy"))];
    const kinds: string[] = [];
    for (let n = 0; n < 7; n++) kinds.push((await wire.ask(await api.signIn(address("many")), mailbox)).__typename);
    for (let n = 0; n < 7; n++) kinds.push((await wire.ask(busy, address("all"))).__typename);
    const seven = [...Array.from({ length: 6 }, () => "AddressAsked"), "TooManyRequests"];
    expect(kinds).toEqual([...seven, ...seven]);
    expect(await wire.mailsTo(mailbox)).toHaveLength(6);
  });
});

describe("a link or code to confirm an address", () => {
  it("is over after five wrong guesses, one after the other or at the same moment, even for the right one", async () => {
    const [patient, hasty] = [await somebody("jan"), await somebody("kim")];
    const wrong = (code: string) => (code.startsWith("000") ? "111111" : "000000");
    for (let n = 0; n < 5; n++) expect(await wire.change(patient.headers, wrong(patient.code))).toMatchObject(refused);
    const guesses = Array.from({ length: 9 }, () => wire.change(hasty.headers, wrong(hasty.code)));
    for (const answer of await Promise.all(guesses)) expect(answer).toMatchObject(refused);
    for (const { headers, code, link } of [patient, hasty])
      for (const proof of [code, link]) expect(await wire.change(headers, proof)).toMatchObject(refused);
    expect((await wire.me(patient.headers))?.email).toBe(patient.before);
  });

  it("is worth nothing to anybody else who is signed in", async () => {
    const [mine, theirs] = [await somebody("lena"), await somebody("mo")];
    for (const proof of [theirs.link, theirs.code, "", "x", "a".repeat(32)])
      expect(await wire.change(mine.headers, proof)).toMatchObject(refused);
    expect((await wire.me(mine.headers))?.email).toBe(mine.before);
    expect(await wire.change(theirs.headers, theirs.link)).toMatchObject({ __typename: "AddressChanged" });
  });

  it("works once, also when it comes twice at the same moment", async () => {
    const { headers, link, code } = await somebody("noa");
    const answers = await Promise.all([link, code, link].map((proof) => wire.change(headers, proof)));
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      "AddressChanged",
      "ProofRefused",
      "ProofRefused",
    ]);
    expect(await wire.change(headers, link)).toMatchObject(refused);
  });

  it("counts only for the last address that was asked for", async () => {
    const first = await somebody("omar");
    const second = address("omar-newer");
    await wire.ask(first.headers, second);
    const { code } = await wire.proofTo(second);
    for (const proof of [first.link, first.code])
      expect(await wire.change(first.headers, proof)).toMatchObject(refused);
    expect(await wire.change(first.headers, code)).toEqual({ __typename: "AddressChanged", email: second });
  });

  it("runs out after a quarter of an hour", async () => {
    const { headers, link, code } = await somebody("pia");
    const start = now;
    now = new Date(start.getTime() + 15 * 60_000);
    for (const proof of [link, code]) expect(await wire.change(headers, proof)).toMatchObject(refused);
    now = new Date(start.getTime() + 14 * 60_000);
    expect(await wire.change(headers, link)).toMatchObject({ __typename: "AddressChanged" });
    now = start;
  });

  it("does nothing once somebody else has the address", async () => {
    const { headers, id, before, after, code } = await somebody("quin");
    const other = await api.signIn(after);
    const theirs = await wire.me(other);
    expect(await wire.change(headers, code)).toMatchObject(refused);
    expect([await wire.me(headers), await wire.me(other)]).toEqual([{ id, email: before }, theirs]);
    await wire.work();
    expect(await wire.mailsTo(before)).toEqual([]);
  });

  it("and the addresses are not in the log", async () => {
    const { headers, before, after, link, code } = await somebody("canary");
    await wire.change(headers, code);
    for (const secret of ["canary", before, after, link, code.replace(" ", "")])
      expect(api.logged()).not.toContain(secret);
  });
});
