import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mostSaved } from "@techconnect/domain/talent/saved-items";
import { anAskedCard, aTold } from "@techconnect/domain/talent/testing/a-card";
import { asActor } from "../platform/postgres/as-actor.ts";
import { aWholeCatalogue } from "../platform/testing/a-whole-catalogue.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { keptPersonal } from "./kept.module.ts";

let api: TestServer;
let now = new Date("2026-11-27T09:30:00Z");
beforeAll(async () => {
  api = await testServer({ catalogue: aWholeCatalogue, now: () => now });
});
afterAll(() => api.stop());

const Saved = `query ($items: [SavedItemInput!]!, $locale: Locale) { savedItems(items: $items, locale: $locale) {
  kind slug savedAt vacancy { title open employer { name } }
  course { title provider { name } } jobProfile { title } } }`;
const KeepCard = `mutation ($input: KeepCardInput!, $consent: ConsentSaidInput = { textVersion: 1, sixteenOrOlder: true }) {
  keepCard(input: $input, consent: $consent) { __typename
  ... on KeptCard { flow version hasNeeds experiences { id words } }
  ... on CardChangedMeanwhile { message card { flow version } }
  ... on InvalidInput { path } ... on NotSignedIn { message } } }`;
const Me = `{ me { id card { flow keptAt version hasNeeds experiences { id words without others unsure seen } }
  needs { postcode help benefit hoursPerWeek } savedItems { kind slug savedAt course { id } vacancy { id } } } }`;
const SaveItems = `mutation ($items: [SavedItemInput!]!) { saveItems(items: $items) { __typename
  ... on SavedItems { items { slug } } ... on TooManySaved { most } ... on UserError { message } } }`;
const RemoveSaved = `mutation ($item: SavedItemInput!) { removeSavedItem(item: $item) { __typename
  ... on SavedItems { items { slug } } } }`;
const Forget = `mutation { forgetCard { __typename ... on CardForgotten { forgotten } } }`;

const vacancy = { kind: "VACANCY", slug: "helpdesk-zorg" };
const input = (over: object = {}) => ({ ...anAskedCard(), ...over });

describe("things that a browser saved", () => {
  const items = [
    vacancy,
    { kind: "COURSE", slug: "les" },
    { kind: "JOB_PROFILE", slug: "helpdesk" },
    { kind: "VACANCY", slug: "is-er-niet-meer" },
    { kind: "COURSE", slug: "helpdesk-zorg" },
  ];
  it("answer in the order of asking, closed ones too, with nothing for what is gone", async () => {
    now = new Date("2027-02-10T09:30:00Z");
    const { data, errors } = await api.ask(Saved, { items, locale: "nl" });
    now = new Date("2026-11-27T09:30:00Z");
    expect(errors).toBeUndefined();
    const nothing = { savedAt: null, vacancy: null, course: null, jobProfile: null };
    expect(data).toMatchObject({
      savedItems: [
        { ...nothing, vacancy: { title: "Helpdesk in de zorg", open: false } },
        { ...nothing, course: { provider: { name: "De School" } } },
        { ...nothing, jobProfile: { title: expect.any(String) } },
        nothing,
        nothing,
      ],
    });
  });

  it("are read once per kind of thing, however many there are", async () => {
    let statements = 0;
    const client = await api.database.orm.em.getConnection().getNativeClient();
    const count = () => void statements++;
    client.on("acquire", count);
    await api.ask(Saved, { items: Array.from({ length: 8 }, () => items).flat() });
    client.off("acquire", count);
    // the names, courses and vacancies, providers and employers with them; kinds of work stand in memory, or do not any
    // more; and perhaps a look of the match index in between
    expect(statements).toBeGreaterThan(2);
    expect(statements).toBeLessThanOrEqual(6);
  });

  it("are at most as many as a cookie holds, and never in an address", async () => {
    const many = Array.from({ length: mostSaved + 1 }, () => vacancy);
    expect((await api.ask(Saved, { items: many })).errors).toMatchObject([
      { extensions: { code: "BAD_USER_INPUT", field: "items" } },
    ]);
    const query = `query { savedItems(items: []) { slug } }`;
    const got = await api.server.inject({
      url: "/graphql",
      query: { query },
      headers: { "x-apollo-operation-name": "x" },
    });
    expect(got.statusCode).toBe(405);
  });
});

describe("a card in an account", () => {
  it("is for who is signed in", async () => {
    for (const [operation, variables] of [
      [KeepCard, { input: input() }],
      [Forget, {}],
      [SaveItems, { items: [vacancy] }],
      [RemoveSaved, { item: vacancy }],
    ] as const) {
      const { data } = await api.ask<Record<string, { readonly __typename: string }>>(operation, variables);
      expect(Object.values(data)[0]?.__typename).toBe("NotSignedIn");
    }
    expect((await api.ask(Me)).data).toEqual({ me: null });
  });

  it("moves nothing by signing in alone; it is kept when the person says so, and opens on another device", async () => {
    const phone = await api.signIn("amina@example.org");
    const library = await api.signIn("amina@example.org");
    expect((await api.ask(Me, {}, phone)).data).toMatchObject({ me: { card: null, needs: null, savedItems: [] } });

    const needs = { postcode: "1506", help: ["LAPTOP"], benefit: null };
    const kept = await api.ask(KeepCard, { input: input({ experiences: [aTold()], needs }) }, phone);
    expect(kept.errors).toBeUndefined();
    expect(kept.data).toMatchObject({ keepCard: { __typename: "KeptCard", hasNeeds: true } });
    expect((await api.ask(Me, {}, library)).data).toMatchObject({
      me: {
        card: { flow: anAskedCard().flow, hasNeeds: true, keptAt: now.toISOString(), experiences: [aTold()] },
        needs: { postcode: "1506", help: ["LAPTOP"], benefit: null, hoursPerWeek: null },
      },
    });
  });

  it("is kept by one of two devices, and the other gets to see what is there", async () => {
    const headers = await api.signIn("bo@example.org");
    const keep = (flow: string) => api.ask(KeepCard, { input: input({ flow }) }, headers);
    const answers = (await Promise.all([keep("a=aaaa"), keep("a=bbbb")])).map(({ data }) => JSON.stringify(data));
    expect(answers.filter((text) => text.includes('"KeptCard"'))).toHaveLength(1);
    expect(answers.filter((text) => text.includes('"CardChangedMeanwhile"'))).toHaveLength(1);
    const [flow] = /a=(aaaa|bbbb)/.exec(answers.find((text) => text.includes('"CardChangedMeanwhile"')) ?? "") ?? [];
    expect((await api.ask(Me, {}, headers)).data).toMatchObject({ me: { card: { flow } } });
  });

  it("leaves needs alone where nothing is said of them, and erases them where it is", async () => {
    const headers = await api.signIn("cas@example.org");
    const keep = (over: object) => api.ask(KeepCard, { input: input(over) }, headers);
    await keep({ needs: { postcode: "1011" } });
    await keep({});
    expect((await api.ask(Me, {}, headers)).data).toMatchObject({ me: { needs: { postcode: "1011" } } });
    await keep({ needs: null });
    expect((await api.ask(Me, {}, headers)).data).toMatchObject({ me: { card: { hasNeeds: false }, needs: null } });
    expect((await keep({ flow: "x" })).data).toMatchObject({ keepCard: { path: ["input", "flow"] } });
    expect((await api.ask(Forget, {}, headers)).data).toMatchObject({ forgetCard: { forgotten: true } });
    expect((await api.ask(Me, {}, headers)).data).toMatchObject({ me: { card: null } });
  });

  it("is nobody else's, and says nothing in the log", async () => {
    const headers = await api.signIn("dina@example.org");
    expect((await api.ask(Me, {}, headers)).data).toMatchObject({ me: { card: null, savedItems: [] } });
    expect(api.logged()).not.toMatch(/bdacbdacbdac|kok in een restaurant|1506/);
  });
});

describe("things saved in an account", () => {
  it("are added once, last saved first, and let go", async () => {
    const headers = await api.signIn("eva@example.org");
    const other = { kind: "COURSE", slug: "les" };
    await api.ask(SaveItems, { items: [vacancy] }, headers);
    now = new Date("2026-11-27T09:31:00Z");
    const saved = await api.ask(SaveItems, { items: [other, vacancy] }, headers);
    expect(saved.data).toMatchObject({ saveItems: { items: [{ slug: "les" }, { slug: "helpdesk-zorg" }] } });
    expect((await api.ask(Me, {}, headers)).data).toMatchObject({
      me: {
        savedItems: [
          { kind: "COURSE", vacancy: null },
          { kind: "VACANCY", course: null },
        ],
      },
    });
    const left = await api.ask(RemoveSaved, { item: other }, headers);
    expect(left.data).toMatchObject({ removeSavedItem: { items: [{ slug: "helpdesk-zorg" }] } });
  });

  it("go with the account, as the card does, and can be had before", async () => {
    const headers = await api.signIn("fem@example.org");
    await api.ask(SaveItems, { items: [vacancy] }, headers);
    await api.ask(KeepCard, { input: input({ needs: { postcode: "1506" } }) }, headers);
    const { me } = (await api.ask<{ readonly me: { readonly id: string } }>(Me, {}, headers)).data;
    const subject = { personId: me.id, email: "fem@example.org" };
    const actor = { kind: "signed-in", sessionId: "", isSuspended: false, memberships: [], ...subject } as const;
    const mine = <T>(work: Parameters<typeof asActor<T>>[2]) => asActor(api.database.em(), actor, work);

    expect(await mine((em) => keptPersonal.held(em, subject, api.config))).toMatchObject({
      card: { flow: anAskedCard().flow, needs: { postcode: "1506" } },
      savedItems: [{ kind: "vacancy", slug: "helpdesk-zorg" }],
    });
    await mine((em) => keptPersonal.erase(em, subject));
    expect((await api.ask(Me, {}, headers)).data).toMatchObject({ me: { card: null, savedItems: [] } });
  });
});
