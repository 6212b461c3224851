import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { aWorkScope } from "../platform/testing/a-work-scope.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { addressesOverTheWire } from "./testing/addresses-over-the-wire.ts";

let api: TestServer;
let wire: ReturnType<typeof addressesOverTheWire>;
const now = () => new Date();
beforeAll(async () => {
  api = await testServer();
  wire = addressesOverTheWire(api, now);
});
afterAll(() => api.stop());

const post = (payload: object) => api.server.inject({ method: "POST", url: "/auth/demo", payload });
const inBackground = (statement: string, values: readonly unknown[]) => {
  const em = api.database.em();
  em.setSessionContext({ variables: { "app.background": "on" } });
  return em.transactional((tx) => tx.execute<{ email: string }[]>(statement, [...values]));
};
const personOf = async (id: string) => (await inBackground("select email from person where id = ?", [id]))[0]?.email;

/** Somebody who has the code for another address, with what they show for it. */
const proven = async () => {
  const [before, after] = [`${randomUUID()}@example.org`, `${randomUUID()}@example.org`];
  const headers = await api.signIn(before);
  const { id = "" } = (await wire.me(headers)) ?? {};
  await wire.ask(headers, after);
  const { code } = await wire.proofTo(after);
  const [session] = await api.accounts.sessionsOf(id);
  const changeId = randomUUID();
  const proof = { personId: id, sessionId: session?.id ?? "", proof: code.replace(" ", ""), changeId };
  return { headers, id, before, after, code, changeId, proof };
};

/** The process did not live to end it: the person was kept, the way to sign in not. */
const cutShort = async () => {
  const { id, after, proof, ...more } = await proven();
  const dies = api.accounts.addresses.change(proof, async (email) => {
    await inBackground("update person set email = ? where id = ?", [email, id]);
    throw new Error("the process died");
  });
  await expect(dies).rejects.toThrow("died");
  expect(await personOf(id)).toBe(after);
  return { id, after, ...more };
};
const react = async (changeId: string, scope = aWorkScope(api, now)) => {
  const reactions = api.slices.flatMap(({ reactions: own = [] }) => own);
  await reactions.find(({ name }) => name === "mail-on-address-changed")?.make(scope)(changeId);
};

describe("a change of address that was cut short", () => {
  it("is put right by the next request: the address that one signs in with holds", async () => {
    const { headers, id, before } = await cutShort();
    expect(await wire.me(headers)).toEqual({ id, email: before });
    expect(await personOf(id)).toBe(before);
  });

  it("is put right by the worker when nobody comes, and nobody is told of a change that is none", async () => {
    const { id, before, changeId } = await cutShort();
    await react(changeId);
    expect(await personOf(id)).toBe(before);
    expect(await wire.mailsTo(before)).toEqual([]);
    expect(await api.accounts.addresses.left(changeId)).toBeNull();
  });

  it("can be done again with the same code", async () => {
    const { headers, id, after, code } = await cutShort();
    expect(await wire.change(headers, code)).toEqual({ __typename: "AddressChanged", email: after });
    expect(await personOf(id)).toBe(after);
  });

  it("is told once to the address before, also when the worker dies after it wrote", async () => {
    const { before, proof, changeId } = await proven();
    await api.accounts.addresses.change(proof, async () => undefined);
    const scope = aWorkScope(api, now);
    const told = () => Promise.reject(new Error("the worker died"));
    const addresses = { ...scope.accounts.addresses, told };
    await expect(react(changeId, { ...scope, accounts: { ...scope.accounts, addresses } })).rejects.toThrow("died");
    await react(changeId);
    expect(await wire.mailsTo(before)).toHaveLength(1);
  });

  it("is waited for by the worker, which finds what became of it", async () => {
    const { id, before, after, changeId, proof } = await proven();
    let worker: Promise<void> | undefined;
    let hasEnded = false;
    await api.accounts.addresses.change(proof, async () => {
      worker = react(changeId).finally(() => (hasEnded = true));
      await vi.waitUntil(async () => hasEnded || (await somebodyWaits()), { timeout: 10_000 });
    });
    await worker;
    expect(await personOf(id)).toBe(after);
    expect(await wire.mailsTo(before)).toHaveLength(1);
  });
});

/** Does a statement on this database wait for another one? */
const somebodyWaits = async () => {
  const waiting = `select 1 from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`;
  return (await api.database.em().execute<object[]>(waiting)).length > 0;
};

describe("somebody of a demo", () => {
  it("has their own address again for the next visitor, whom nobody can take it from", async () => {
    const email = "talent@demo.techconnect.example";
    const headers = await api.signIn(email);
    const { id } = (await wire.me(headers)) ?? {};
    const elsewhere = `${randomUUID()}@example.org`;
    await wire.ask(headers, elsewhere);
    await wire.change(headers, (await wire.proofTo(elsewhere)).code);

    const taker = await api.signIn(`${randomUUID()}@example.org`);
    await wire.ask(taker, email);
    expect(await wire.proofTo(email)).toEqual({ link: "", code: "" });

    const opened = await post({ account: "talent" });
    const cookie = [opened.headers["set-cookie"] ?? []]
      .flat()
      .map((one) => one.split(";")[0])
      .join("; ");
    expect(await wire.me({ cookie })).toEqual({ id, email });
  });
});
