import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { randomUUID } from "node:crypto";
import { anAskedCard } from "@techconnect/domain/talent/testing/a-card";
import { inBackground } from "../platform/postgres/background.ts";
import { aWorkScope } from "../platform/testing/a-work-scope.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";

let api: TestServer;
const now = new Date();
beforeAll(async () => {
  api = await testServer({ now: () => now });
});
afterAll(() => api.stop());

type Headers = Readonly<Record<string, string>>;
const run = (statement: string, values: readonly unknown[] = []) =>
  inBackground(api.database.em(), (em) => em.execute(statement, [...values]));

/** Somebody who signed in before; @returns what says so, and their id */
const signedIn = async (email: string) => {
  const headers = await api.signIn(email);
  await api.ask(
    `mutation ($input: ChangeAccountInput!) { changeAccount(input: $input) { __typename } }`,
    {
      input: { name: email === "hugo@hub.example" ? "Hugo Visser" : "Amina van der Berg", locale: "nl" },
    },
    headers,
  );
  const { data } = await api.ask<{ readonly me: { readonly id: string } }>("{ me { id } }", {}, headers);
  return { headers, id: data.me.id };
};

/** A verified hub with a host. */
const aHub = async (hostId: string) => {
  const id = randomUUID();
  await run(
    `insert into organisation (region, id, request_id, kind, name, status, is_domain_proven, version, created_at)
     values ('nl-ams', ?, gen_random_uuid(), 'hub', 'De Werkplaats', 'verified', false, 1, now())`,
    [id],
  );
  await run(
    `insert into membership (region, organisation_id, person_id, role, places, since) values ('nl-ams', ?, ?, 'hub-host', '{}', now())`,
    [id, hostId],
  );
  return id;
};

const Code = "mutation { makeHelperCode { __typename ... on HelperCode { code validUntil } } }";
const Ask = `mutation ($input: AskToHelpInput!) { askToHelp(input: $input) { __typename ... on HelpAsked { id } } }`;
const Helpers = `{ me { helpers { id name organisation level state withNeeds expiresAt }
  accessLog(first: 2) { totalCount pageInfo { hasNextPage endCursor } edges { node { did name organisation at } } } } }`;
const Accept = `mutation ($id: ID!, $withNeeds: Boolean!) { acceptHelper(id: $id, withNeeds: $withNeeds, consent: { textVersion: 1, sixteenOrOlder: true }) {
  __typename ... on Helper { state level withNeeds } } }`;
const End = `mutation ($id: ID!) { endHelp(id: $id) { __typename } }`;
const People = `{ people(first: 10) { totalCount edges { node { id firstName level since } } } }`;
const Person = `query ($id: ID!) { person(id: $id) { person { firstName level withNeeds } card { flow } needs { postcode } } }`;
const KeepFor = `mutation ($personId: ID!, $input: KeepCardInput!) { keepCardFor(personId: $personId, input: $input) {
  __typename ... on KeptCard { version } } }`;

const kindOf = (data: unknown): string =>
  Object.values(data as Record<string, { readonly __typename: string }>)[0]?.__typename ?? "";

/** A person and a hub host whom that person let in. */
const letIn = async (level: "SEE" | "ACT", withNeeds = false) => {
  const me = await signedIn(`${randomUUID()}@example.org`);
  const host = await signedIn("hugo@hub.example");
  const hub = await aHub(host.id);
  const made = await api.ask<{ readonly makeHelperCode: { readonly code: string } }>(Code, {}, me.headers);
  const input = { code: made.data.makeHelperCode.code, level, organisationId: hub };
  const asked = await api.ask<{ readonly askToHelp: { readonly id: string } }>(Ask, { input }, host.headers);
  const { id } = asked.data.askToHelp;
  const before = await api.ask(Helpers, {}, me.headers);
  const accepted = await api.ask(Accept, { id, withNeeds }, me.headers);
  return { me, host, hub, id, before, accepted, input };
};
const sees = async (headers: Headers, id: string) => {
  const { data, errors } = await api.ask<{ readonly person: object | null }>(Person, { id }, headers);
  expect(errors).toBeUndefined();
  return data.person;
};

describe("help over GraphQL", () => {
  it("is asked with a code, shown to the person, and seen by both while it goes on", async () => {
    const { me, host, before, accepted, id } = await letIn("ACT", true);
    expect(before.errors).toBeUndefined();
    expect(before.data).toMatchObject({
      me: { helpers: [{ id, name: "Hugo Visser", organisation: "De Werkplaats", level: "ACT", state: "ASKED" }] },
    });
    expect(accepted.data).toMatchObject({ acceptHelper: { state: "ACTIVE", withNeeds: true } });

    const input = { ...anAskedCard(), needs: { postcode: "1506" } };
    const kept = await api.ask(KeepFor, { personId: me.id, input }, host.headers);
    expect(kept.errors).toBeUndefined();
    expect(kindOf(kept.data)).toBe("KeptCard");
    expect(await sees(host.headers, me.id)).toMatchObject({
      person: { firstName: "Amina", level: "ACT", withNeeds: true },
      card: { flow: anAskedCard().flow },
      needs: { postcode: "1506" },
    });
    expect(await sees(host.headers, me.id)).not.toBeNull();
    expect((await api.ask(Helpers, {}, me.headers)).data).toMatchObject({
      me: {
        accessLog: {
          totalCount: 3,
          pageInfo: { hasNextPage: true },
          edges: [{ node: { name: "Hugo Visser", organisation: "De Werkplaats" } }, { node: {} }],
        },
      },
    });
  });

  it("lists whom one helps by first name, and nothing else", async () => {
    const { me, host } = await letIn("SEE");
    const { data, errors } = await api.ask<{
      readonly people: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
    }>(People, {}, host.headers);
    expect(errors).toBeUndefined();
    expect(data.people.edges.find(({ node }) => node.id === me.id)).toMatchObject({
      node: { firstName: "Amina", level: "SEE" },
    });
    expect((await api.ask(People, {}, me.headers)).data).toMatchObject({ people: { totalCount: 0, edges: [] } });
    expect((await api.ask(People)).data).toMatchObject({ people: { totalCount: 0, edges: [] } });
  });

  it("ends in the next request when the person says so", async () => {
    const { me, host, id } = await letIn("ACT");
    expect(await sees(host.headers, me.id)).not.toBeNull();
    const from = performance.now();
    expect(kindOf((await api.ask(End, { id }, me.headers)).data)).toBe("HelpEnded");
    expect(await sees(host.headers, me.id)).toBeNull();
    expect(performance.now() - from).toBeLessThan(1000);
    const input = anAskedCard();
    expect(kindOf((await api.ask(KeepFor, { personId: me.id, input }, host.headers)).data)).toBe("NotFound");
  });

  it.each([
    ["leaves the organisation", "delete from membership where organisation_id = ?"],
    ["gets another role", "update membership set role = 'admin' where organisation_id = ?"],
    ["is of an organisation that is suspended", "update organisation set status = 'suspended' where id = ?"],
  ])("ends when the helper %s, at once and then for good", async (_what, statement) => {
    const { me, host, hub } = await letIn("SEE");
    await run(statement, [hub]);
    expect(await sees(host.headers, me.id)).toBeNull();
    const routine = api.slices.flatMap(({ routines = [] }) => routines).find(({ name }) => name === "clear-up-help");
    await routine?.make(aWorkScope(api, () => now))();
    expect((await api.ask(Helpers, {}, me.headers)).data).toMatchObject({ me: { helpers: [] } });
  });

  it("answers the same for people whom one does not help and for nobody", async () => {
    const { me, host } = await letIn("SEE");
    const other = await signedIn(`${randomUUID()}@example.org`);
    const input = anAskedCard();
    const answers = await Promise.all(
      [other.id, randomUUID(), "no id"].map(async (personId) => [
        await sees(host.headers, personId),
        (await api.ask(KeepFor, { personId, input }, host.headers)).data,
      ]),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(kindOf((await api.ask(KeepFor, { personId: me.id, input }, host.headers)).data)).toBe("NotAllowed");
    expect(await sees(other.headers, me.id)).toBeNull();
    expect(await sees({}, me.id)).toBeNull();
  });

  it("asks to sign in, and to have the role", async () => {
    const { me, input } = await letIn("SEE");
    for (const [operation, variables] of [
      [Code, {}],
      [Ask, { input }],
      [Accept, { id: randomUUID(), withNeeds: false }],
      [End, { id: randomUUID() }],
      [KeepFor, { personId: me.id, input: anAskedCard() }],
    ] as const)
      expect(kindOf((await api.ask(operation, variables)).data)).toBe("NotSignedIn");
    expect(kindOf((await api.ask(Ask, { input }, me.headers)).data)).toBe("NotAllowed");
    expect(kindOf((await api.ask(End, { id: "no id" }, me.headers)).data)).toBe("NotFound");
    expect(api.logged()).not.toMatch(/Amina|Hugo|bdacbdac|1506/);
  });
});
