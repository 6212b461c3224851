import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentId } from "../platform/content-id.ts";
import { aWorkScope } from "../platform/testing/a-work-scope.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { aForm, aMemberForm, organisationsOverTheWire, tokenIn } from "./testing/organisations-over-the-wire.ts";

let api: TestServer;
let wire: ReturnType<typeof organisationsOverTheWire>;
let now = new Date("2026-11-23T09:30:00.000Z");
beforeAll(async () => {
  api = await testServer({ now: () => now });
  wire = organisationsOverTheWire(api, () => now);
});
afterAll(() => api.stop());

describe("an organisation over the wire", () => {
  it("is there once for whoever brings it in, however often the form is sent, and for nobody else", async () => {
    const headers = await api.signIn("amina@bakker.example");
    const form = { input: aForm() };
    const made = await Promise.all(Array.from({ length: 10 }, () => wire.create(headers, form)));
    expect(new Set(made.map((one) => JSON.stringify(one))).size).toBe(1);
    const organisationId = made[0]?.organisation?.id ?? "";
    expect(await wire.show(headers, organisationId)).toMatchObject({
      verifiedOn: null,
      record: { status: "UNVERIFIED", role: "ADMIN", members: [{ email: "amina@bakker.example", role: "ADMIN" }] },
    });
    expect(await wire.memberships(headers)).toMatchObject({
      memberships: [{ status: "UNVERIFIED", role: "ADMIN", organisation: { name: "Bakker Software" } }],
    });
    for (const other of [{}, await api.signIn("buiten@example.org")]) {
      expect(await wire.show(other, organisationId)).toBeNull();
      expect(await wire.show(other, randomUUID())).toBeNull();
    }
  });

  it("answers another's mutations like those about nothing", async () => {
    const { organisationId } = await wire.given("eva@bakker.example");
    const other = await api.signIn("buiten@example.org");
    const nothing = await wire.submit(other, { organisationId: randomUUID() });
    expect(nothing.__typename).toBe("NotFound");
    expect(await wire.submit(other, { organisationId })).toEqual(nothing);
    expect(await wire.leave(other, { organisationId })).toMatchObject({ __typename: "NotFound" });
    expect(await wire.submit({}, { organisationId })).toMatchObject({ __typename: "NotSignedIn" });
    expect(await wire.submit(other, { organisationId: contentId("demo-organisation", "klaverkabel") })).toMatchObject({
      __typename: "NotAllowed",
    });
  });

  it("tells the second of two editors, with both still in sight", async () => {
    const { headers, organisationId } = await wire.given("fleur@bakker.example");
    const edit = (about: string) =>
      wire.change(headers, {
        input: { ...aForm({ requestId: undefined, kind: undefined }), organisationId, version: 1, about },
      });
    const both = await Promise.all([edit("Een"), edit("Twee")]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(["ChangedMeanwhile", "OrganisationSaved"]);
    expect((await wire.show(headers, organisationId))?.record?.version).toBe(2);
  });
});

describe("a colleague", () => {
  it("is invited by mail, comes in by the link with that address, and leaves again", async () => {
    const { headers, organisationId } = await wire.given("gijs@bakker.example");
    const email = "hugo@bakker.example";
    const form = { input: aMemberForm(organisationId, email) };
    await Promise.all(Array.from({ length: 5 }, () => wire.invite(headers, form)));
    const mails = await wire.mailsAfter("mail-on-member-invited", email);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toBe("Bakker Software invites you");
    const token = tokenIn(mails[0]?.text);
    expect(await wire.invitation({}, { token })).toMatchObject({ state: "OPEN", invited: "h•••@bakker.example" });
    expect(await wire.invitation({}, { token: "of nobody" })).toBeNull();
    expect(await wire.invitations(await api.signIn(email))).toEqual({
      invitations: [{ token, organisationName: "Bakker Software", role: "MEMBER" }],
    });

    const wrong = await api.signIn("iris@bakker.example");
    expect(await wire.invitations(wrong)).toEqual({ invitations: [] });
    expect(await wire.accept({}, { token })).toMatchObject({ __typename: "NotSignedIn" });
    expect(await wire.accept(wrong, { token })).toMatchObject({
      __typename: "WrongAccount",
      invited: "h•••@bakker.example",
    });
    const hugo = await api.signIn(email);
    expect(await wire.accept(hugo, { token })).toMatchObject({ organisation: { id: organisationId } });
    expect(await wire.accept(hugo, { token })).toMatchObject({ organisation: { id: organisationId } });
    expect((await wire.show(hugo, organisationId))?.record).toMatchObject({
      role: "MEMBER",
      members: expect.arrayContaining([
        expect.objectContaining({ email: "gijs@bakker.example", role: "ADMIN" }),
        expect.objectContaining({ email, role: "MEMBER" }),
      ]),
      invitations: [{ email: null, state: "ACCEPTED" }],
    });
    expect(await wire.mailsAfter("mail-on-member-invited", email)).toEqual([]);
    expect(await wire.invite(headers, { input: aMemberForm(organisationId, email) })).toMatchObject({
      path: ["input", "email"],
    });

    expect(await wire.leave(headers, { organisationId })).toMatchObject({
      __typename: "LastAdmin",
      organisations: [{ id: organisationId }],
    });
    expect(await wire.invite(hugo, { input: aMemberForm(organisationId, "x@bakker.example") })).toMatchObject({
      __typename: "NotAllowed",
    });
    expect(await wire.leave(hugo, { organisationId })).toMatchObject({ __typename: "OrganisationLeft" });
    expect(await wire.show(hugo, organisationId)).toBeNull();
  });

  it("who is removed sees nothing of it with the next request", async () => {
    const { headers, organisationId } = await wire.given("jan@bakker.example");
    const email = "kim@bakker.example";
    await wire.invite(headers, { input: aMemberForm(organisationId, email) });
    const [mail] = await wire.mailsAfter("mail-on-member-invited", email);
    const kim = await api.signIn(email);
    await wire.accept(kim, { token: tokenIn(mail?.text) });
    const member = (await wire.show(headers, organisationId))?.record?.members?.find((one) => one.email === email);
    await wire.remove(headers, { organisationId, personId: member?.personId });
    expect(await wire.show(kim, organisationId)).toBeNull();
  });

  it("who never comes is forgotten by the clock, with the mail", async () => {
    const { headers, organisationId } = await wire.given("lot@bakker.example");
    const email = "mo@bakker.example";
    await wire.invite(headers, { input: aMemberForm(organisationId, email) });
    const [mail] = await wire.mailsAfter("mail-on-member-invited", email);
    const sweep = async (instant: string) => {
      now = new Date(instant);
      const routines = api.slices.flatMap(({ routines: own = [] }) => own);
      for (const { name, make } of routines)
        if (name === "erase-old-invitations") await make(aWorkScope(api, () => now))();
    };
    await sweep("2027-01-06T09:29:59Z");
    expect(await wire.invitation({}, { token: tokenIn(mail?.text) })).toMatchObject({ state: "EXPIRED" });
    await sweep("2027-01-06T09:30:00Z");
    expect(await wire.invitation({}, { token: tokenIn(mail?.text) })).toBeNull();
    expect(await wire.mailsAfter("none", email)).toEqual([]);
    now = new Date("2026-11-23T09:30:00.000Z");
  });
});

it("writes nobody's address, no token and no name to the log or the jobs", async () => {
  const { headers, organisationId } = await wire.given("kanarie@kanarie.example", {
    name: "Kanarievogels",
    emailDomain: null,
  });
  await wire.invite(headers, { input: aMemberForm(organisationId, "kanariepiet@kanarie.example") });
  const [mail] = await wire.mailsAfter("mail-on-member-invited", "kanariepiet@kanarie.example");
  const token = tokenIn(mail?.text);
  await wire.accept(headers, { token });
  expect(token).not.toBe("");
  expect(api.logged()).toContain("/graphql");
  const jobs = JSON.stringify(await api.database.em().execute("select data::text from pgboss.job"));
  for (const text of [api.logged(), jobs]) {
    expect(text).not.toMatch(/kanarie/i);
    expect(text).not.toContain(token);
  }
});
