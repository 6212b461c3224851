import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consentsOverTheWire } from "../consents/testing/consents-over-the-wire.ts";
import { readRegister } from "../platform/personal-data/column-register.ts";
import { aWorkScope } from "../platform/testing/a-work-scope.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { anInput, callsOverTheWire } from "../support/testing/calls-over-the-wire.ts";
import { holds, valuesOf } from "./testing/values-of.ts";
import { whereItStands } from "./testing/where-it-stands.ts";

let api: TestServer;
beforeAll(async () => {
  api = await testServer();
});
afterAll(() => api.stop());

const now = () => new Date();
const eraseAccount = `mutation ($confirm: String!) { eraseAccount(confirm: $confirm) {
  __typename ... on InvalidInput { path } ... on UserError { message } } }`;
type Erased = { readonly eraseAccount: { readonly __typename: string } };

/** What one keeps in an account, with a word in it. */
const keepThings = async (headers: Readonly<Record<string, string>>, canary: string) => {
  const told = { id: "kok", words: canary, without: [`skill-${canary}`], others: [canary] };
  const input = { flow: "a=bdac&t=helping", experiences: [told], needs: { postcode: "1506", hoursPerWeek: 17 } };
  const items = [{ kind: "COURSE", slug: `cursus-${canary}` }];
  const { data } = await api.ask<{ keepCard: { __typename: string }; saveItems: { __typename: string } }>(
    `mutation ($input: KeepCardInput!, $items: [SavedItemInput!]!) {
      keepCard(input: $input, consent: { textVersion: 1 }) { __typename }
      saveItems(items: $items) { __typename }
      makeHelperCode { __typename } }`,
    { input, items },
    headers,
  );
  expect([data.keepCard.__typename, data.saveItems.__typename]).toEqual(["KeptCard", "SavedItems"]);
};

/** Help on both sides, and a look on both: one shown to this person, and one by this person, shown to another. */
const helpAndBeHelped = async (id: string, canary: string) => {
  const em = api.database.em();
  em.setSessionContext({ variables: { "app.background": "on" } });
  await em.transactional(async (tx) => {
    for (const [person, helper] of [
      [id, randomUUID()],
      [randomUUID(), id],
    ] as const) {
      const names = [`person ${canary}`, `helper ${canary}`];
      await tx.execute(
        `insert into helping values ('nl-ams', gen_random_uuid(), ?, ?, gen_random_uuid(), 'see', false, ?, ?, 'Hub', now(), now(), null, now() + interval '1 day')`,
        [person, helper, ...names],
      );
      await tx.execute(
        `insert into helper_access values ('nl-ams', gen_random_uuid(), ?, ?, gen_random_uuid(), ?, 'Hub', 'looked', now())`,
        [person, helper, names[1]],
      );
    }
  });
};

/** Somebody who leaves a word that nobody else has, wherever one can leave a word. */
const somebodyWith = async (canary: string) => {
  const email = `${canary}@example.org`;
  const headers = await api.signIn(email);
  const consents = consentsOverTheWire(api, now);
  await api.ask(
    `mutation ($input: ChangeAccountInput!) { changeAccount(input: $input) { __typename } }`,
    { input: { name: `${canary} jansen`, locale: "en" } },
    headers,
  );
  await consents.sayAge(headers, `${now().getUTCFullYear() - 14}-03-04`);
  await consents.give(headers);
  await consents.give(headers, { purpose: "SHARE_WITH_HELPER", scope: randomUUID() });
  const guardian = `guardian-of-${canary}@example.org`;
  await consents.askGuardian(headers, guardian);
  await consents.sendLetters();
  await consents.confirm(await consents.tokenTo(guardian), "AGREE");
  await callsOverTheWire(api, now).ask(anInput({ firstName: canary, contact: email.toUpperCase() }));
  const { id } = await consents.me(headers);
  await keepThings(headers, canary);
  await helpAndBeHelped(id, canary);
  return { email, headers, id, consents };
};

const createOrganisation = `mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) {
  __typename ... on OrganisationSaved { organisation { id } } ... on UserError { message } } }`;
const inviteMember = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename ... on UserError { message } } }`;
type Created = { readonly createOrganisation: { readonly organisation: { readonly id: string } } };

/** Makes an organisation in which one is alone, and invites somebody into it. @returns its id */
const organisationOf = async (headers: Readonly<Record<string, string>>, name: string, invited: string) => {
  const input = { requestId: randomUUID(), kind: "SCHOOL", name };
  const { data } = await api.ask<Created>(createOrganisation, { input }, headers);
  const organisationId = data.createOrganisation.organisation.id;
  const invitation = { requestId: randomUUID(), organisationId, email: invited, role: "MEMBER" };
  const answered = await api.ask<{ inviteMember: unknown }>(inviteMember, { input: invitation }, headers);
  expect(answered.data.inviteMember).toEqual({ __typename: "OrganisationSaved" });
  return organisationId;
};
const inBackground = (statement: string, values: readonly unknown[]) => {
  const em = api.database.em();
  em.setSessionContext({ variables: { "app.background": "on" } });
  return em.transactional((tx) => tx.execute(statement, [...values]));
};

const runReactions = async (id: string) => {
  for (const { reactions = [] } of api.slices)
    for (const { name, make } of reactions)
      if (name === "remove-account-on-person-erased") await make(aWorkScope(api, now))(id);
};

describe("what somebody takes along", () => {
  it("is everything that is held of them, and nothing of anybody else", async () => {
    const [mine, other] = [`robin${randomUUID().slice(0, 8)}`, `heron${randomUUID().slice(0, 8)}`];
    const me = await somebodyWith(mine);
    await somebodyWith(other);
    const { data } = await api.ask<{ me: { export: string } }>("query { me { export } }", {}, me.headers);
    const held = JSON.parse(data.me.export);
    expect(held.person).toMatchObject({ id: me.id, email: me.email, name: `${mine} jansen` });
    expect(held.consents.length).toBeGreaterThan(2);
    expect(held.callRequests).toMatchObject([{ first_name: mine }]);
    expect(held.card).toMatchObject({ flow: "a=bdac&t=helping", needs: { postcode: "1506", hoursPerWeek: 17 } });
    expect(held.savedItems).toMatchObject([{ slug: `cursus-${mine}` }]);
    expect([held.helping.length, held.accessLog.length]).toEqual([2, 1]);
    expect(held.audit.length).toBeGreaterThan(2);
    expect(held.age).toMatchObject([{ born_on: `${now().getUTCFullYear() - 14}-03-04` }]);
    expect(data.me.export).not.toContain(other);
    expect(data.me.export).not.toContain("token_hash");
  });
});

/** How the rows of a table are found that are about whoever has the account. */
const rowsAbout: Readonly<Record<string, string>> = {
  "public.person": "id = $1",
  "public.consent": "person_id = $1",
  "public.age_declaration": "person_id = $1",
  "public.guardianship": "person_id = $1",
  "public.audit_event": "$1 = any (persons)",
  "public.call_request": "contact = $2",
  "public.helper_access": "person_id = $1",
  "public.helping": "$1 in (person_id, helper_id)",
  "public.kept_card": "person_id = $1",
  "public.membership": "person_id = $1",
  "public.invitation": "email = $2",
  "public.organisation_review": "moderator_id = $1",
  "public.mail": "to_address = $2",
  "public.saved_item": "person_id = $1",
  "auth.user": "id = $1",
  "auth.session": `"userId" = $1`,
  "auth.passkey": `"userId" = $1`,
};

describe("the register of columns", () => {
  it("holds what somebody takes along to account: every value that is about them is in it", async () => {
    const me = await somebodyWith(`siskin${randomUUID().slice(0, 8)}`);
    const other = await somebodyWith(`dunnock${randomUUID().slice(0, 8)}`);
    const organisationId = await organisationOf(other.headers, "De Boomgaard", me.email);
    await organisationOf(me.headers, "De Werkplaats", `${randomUUID()}@example.org`);
    await inBackground(
      "insert into organisation_review (region, id, organisation_id, moderator_id, verdict, at) values ('nl-ams', ?, ?, ?, 'approve', now())",
      [randomUUID(), organisationId, me.id],
    );
    const { data } = await api.ask<{ me: { export: string } }>("query { me { export } }", {}, me.headers);
    const text = await readFile(new URL("../../personal-data.md", import.meta.url), "utf8");
    const about = readRegister(text).filter(
      ({ tag, whose }) => tag === "about" && /has the account|it is to/.test(whose),
    );
    const tables = Map.groupBy(about, ({ column }) => column.slice(0, column.lastIndexOf(".")));
    expect([...tables.keys()].toSorted()).toEqual(Object.keys(rowsAbout).toSorted());

    const lacking: string[] = [];
    for (const [table, columns] of tables)
      for (const { column } of columns) {
        const name = column.slice(table.length + 1);
        const values = await valuesOf(api.database.url, table, name, rowsAbout[table] ?? "false", me);
        if (values.some((value) => !holds(data.me.export, value))) lacking.push(column);
      }
    expect(lacking).toEqual([]);
  });
});

describe("erasing an account", () => {
  it("takes its address as confirmation, from whoever is signed in", async () => {
    const { headers } = await somebodyWith(`wren${randomUUID().slice(0, 8)}`);
    const ask = (confirm: string, as = headers) => api.ask<Erased>(eraseAccount, { confirm }, as);
    expect((await ask("somebody@example.org")).data.eraseAccount).toMatchObject({ path: ["confirm"] });
    expect((await ask("somebody@example.org", {})).data.eraseAccount.__typename).toBe("NotSignedIn");
  });

  it("leaves nothing in any column of any schema, nor in the log, within a minute; and everybody else's", async () => {
    const [canary, other] = [`kestrel${randomUUID().slice(0, 8)}`, `linnet${randomUUID().slice(0, 8)}`];
    const me = await somebodyWith(canary);
    await somebodyWith(other);
    await organisationOf(me.headers, `Werkplaats ${canary}`, `invited-by-${canary}@example.org`);
    const before = await whereItStands(api.database.url, canary);
    expect(before).toEqual(
      expect.arrayContaining(["auth.user.email", "public.call_request.contact", "public.person.name"]),
    );

    const start = performance.now();
    const { data } = await api.ask<Erased>(eraseAccount, { confirm: ` ${me.email.toUpperCase()}` }, me.headers);
    expect(data.eraseAccount.__typename).toBe("AccountErased");
    await runReactions(me.id);
    expect(await whereItStands(api.database.url, canary)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(60_000);

    const ids = await whereItStands(api.database.url, me.id);
    // what others may ask about stays, with an id that leads to nobody; jobs are forgotten within the hour
    const mayStay = /^public\.(audit_event\.|helper_access\.helper_id$)|^pgboss\.(job|job_common|j\w+)\.(id|data)$/;
    expect(ids.filter((column) => !mayStay.test(column))).toEqual([]);
    expect(await whereItStands(api.database.url, other)).not.toEqual([]);

    expect(await me.consents.me(me.headers)).toBeNull();
    for (const secret of [canary, other, me.headers["cookie"] ?? "no cookie"])
      expect(api.logged()).not.toContain(secret);
  });

  it("names the organisations that somebody is the last admin of, and then leaves everything as it is", async () => {
    const [me, other] = [await somebodyWith(`twite${randomUUID().slice(0, 8)}`), await somebodyWith("fieldfare")];
    const id = await organisationOf(me.headers, "De Werkplaats", other.email);
    await inBackground(
      "insert into membership (region, organisation_id, person_id, role, places, since) values ('nl-ams', ?, ?, 'member', '{}', now())",
      [id, other.id],
    );
    const { data } = await api.ask<Erased>(
      `mutation ($confirm: String!) { eraseAccount(confirm: $confirm) { __typename ... on LastAdmin { organisations { id name } } } }`,
      { confirm: me.email },
      me.headers,
    );
    expect(data.eraseAccount).toEqual({ __typename: "LastAdmin", organisations: [{ id, name: "De Werkplaats" }] });
    expect(await me.consents.me(me.headers)).toMatchObject({ id: me.id });
  });

  it("ends by the worker what the process did not live to end, and what came in meanwhile", async () => {
    const canary = `plover${randomUUID().slice(0, 8)}`;
    const me = await somebodyWith(canary);
    await api.ask(eraseAccount, { confirm: me.email }, me.headers);
    await inBackground(
      "insert into person (region, id, email, name, locale, created_at, seen_on) values ('nl-ams', ?, ?, '', 'nl', now(), now())",
      [me.id, me.email],
    );
    await runReactions(me.id);
    await runReactions(me.id);
    expect(await whereItStands(api.database.url, canary)).toEqual([]);
  });
});
