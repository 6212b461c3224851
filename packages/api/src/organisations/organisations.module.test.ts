import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentId } from "../platform/content-id.ts";
import { keptMails } from "../platform/mail/outbox-post.ts";
import { inBackground } from "../platform/postgres/background.ts";
import { aWorkScope } from "../platform/testing/a-work-scope.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";

let api: TestServer;
let now = new Date("2026-11-23T09:30:00.000Z");
beforeAll(async () => {
  api = await testServer({ now: () => now });
});
afterAll(() => api.stop());

type Headers = Readonly<Record<string, string>>;
type Asked = {
  readonly __typename: string;
  readonly organisation?: { readonly id: string };
  readonly [field: string]: unknown;
};
const saved = "__typename ... on OrganisationSaved { organisation { id } } ... on UserError { message }";

/** Asks one root field, whose arguments are variables of these types. */
const asking =
  (operation: "query" | "mutation", field: string, types: Readonly<Record<string, string>>, selection: string) =>
  async <It = Asked>(headers: Headers, variables: Readonly<Record<string, unknown>> = {}): Promise<It> => {
    const names = Object.keys(types);
    const declared = names.length === 0 ? "" : `(${names.map((name) => `$${name}: ${types[name]}`).join()})`;
    const given = names.length === 0 ? "" : `(${names.map((name) => `${name}: $${name}`).join()})`;
    const query = `${operation} ${declared} { it: ${field}${given} { ${selection} } }`;
    const { data, errors } = await api.ask<{ it: It }>(query, variables, headers);
    expect(errors).toBeUndefined();
    return data.it;
  };
const input = (type: string) => ({ input: `${type}!` });
const id = { organisationId: "ID!" };

const create = asking("mutation", "createOrganisation", input("CreateOrganisationInput"), saved);
const change = asking(
  "mutation",
  "changeOrganisation",
  input("ChangeOrganisationInput"),
  `${saved} ... on ChangedMeanwhile { version }`,
);
const submit = asking("mutation", "submitOrganisation", id, saved);
const invite = asking("mutation", "inviteMember", input("InviteMemberInput"), `${saved} ... on InvalidInput { path }`);
const accept = asking(
  "mutation",
  "acceptInvitation",
  { token: "String!" },
  `${saved} ... on WrongAccount { invited } ... on InvitationOver { state }`,
);
const leave = asking("mutation", "leaveOrganisation", id, "__typename ... on LastAdmin { organisations { id name } }");
const remove = asking("mutation", "removeMember", { ...id, personId: "ID!" }, saved);
const review = asking("mutation", "reviewOrganisation", input("ReviewOrganisationInput"), saved);
const suspend = asking("mutation", "suspendOrganisation", { ...id, reason: "OrganisationSuspensionReason!" }, saved);
const reinstate = asking(
  "mutation",
  "reinstateOrganisation",
  { ...id, reason: "OrganisationReinstatementReason!" },
  saved,
);
const invitation = asking("query", "invitation", { token: "String!" }, "organisationName role state invited");
const queue = asking(
  "query",
  "verificationQueue",
  {},
  "totalCount edges { node { id record { status approvals approvalsNeeded } } }",
);
type Shown = {
  readonly name: string;
  readonly verifiedOn: string | null;
  readonly record: null | {
    readonly status: string;
    readonly version: number;
    readonly role: string | null;
    readonly members: null | readonly { readonly personId: string; readonly email: string; readonly role: string }[];
    readonly invitations: null | readonly { readonly email: string | null; readonly state: string }[];
    readonly reviews: readonly { readonly verdict: string; readonly reason: string | null }[];
  };
};
const organisation = asking(
  "query",
  "organisation",
  { id: "ID!" },
  `name verifiedOn record {
  status version role members { personId email role } invitations { email state } reviews { verdict reason } }`,
);
const show = (headers: Headers, of: string) => organisation<Shown | null>(headers, { id: of });
const memberships = asking("query", "me", {}, "memberships { status role organisation { name } }");

const aForm = (over: object = {}) => ({
  requestId: randomUUID(),
  kind: "EMPLOYER",
  name: "Bakker Software",
  kvkNumber: "12345678",
  emailDomain: "bakker.example",
  ...over,
});
const aMemberForm = (organisationId: string, email: string) => ({
  organisationId,
  requestId: randomUUID(),
  email,
  role: "MEMBER",
  locale: "en",
});

/** An organisation that somebody brought in. */
const given = async (email: string, over: object = {}) => {
  const headers = await api.signIn(email);
  const made = await create(headers, { input: aForm(over) });
  return { headers, organisationId: made.organisation?.id ?? "" };
};
/** Runs what the worker would, for an event, and gives the mails to an address. */
const mailsAfter = async (job: string, address: string) => {
  const jobs = await inBackground(api.database.em(), (em) =>
    em.execute<{ id: string }[]>("select id from pgboss.job where name = ?", [job]),
  );
  const reactions = api.slices.flatMap(({ reactions: own = [] }) => own).filter(({ name }) => name === job);
  for (const { id: event } of jobs) for (const { make } of reactions) await make(aWorkScope(api, () => now))(event);
  return (await keptMails(api.database.em(), 100)).filter(({ to }) => to === address);
};
const tokenIn = (text = "") => /uitnodiging\/([\w-]+)/.exec(text)?.[1] ?? "";
const moderator = () => api.signIn("moderator@demo.techconnect.example");

describe("an organisation over the wire", () => {
  it("is there once for whoever brings it in, however often the form is sent, and for nobody else", async () => {
    const headers = await api.signIn("amina@bakker.example");
    const form = { input: aForm() };
    const made = await Promise.all(Array.from({ length: 10 }, () => create(headers, form)));
    expect(new Set(made.map((one) => JSON.stringify(one))).size).toBe(1);
    const organisationId = made[0]?.organisation?.id ?? "";
    expect(await show(headers, organisationId)).toMatchObject({
      verifiedOn: null,
      record: { status: "UNVERIFIED", role: "ADMIN", members: [{ email: "amina@bakker.example", role: "ADMIN" }] },
    });
    expect(await memberships(headers)).toMatchObject({
      memberships: [{ status: "UNVERIFIED", role: "ADMIN", organisation: { name: "Bakker Software" } }],
    });
    for (const other of [{}, await api.signIn("buiten@example.org")]) {
      expect(await show(other, organisationId)).toBeNull();
      expect(await show(other, randomUUID())).toBeNull();
    }
  });

  it("answers another's mutations like those about nothing", async () => {
    const { organisationId } = await given("eva@bakker.example");
    const other = await api.signIn("buiten@example.org");
    const nothing = await submit(other, { organisationId: randomUUID() });
    expect(nothing.__typename).toBe("NotFound");
    expect(await submit(other, { organisationId })).toEqual(nothing);
    expect(await leave(other, { organisationId })).toMatchObject({ __typename: "NotFound" });
    expect(await submit({}, { organisationId })).toMatchObject({ __typename: "NotSignedIn" });
    expect(await submit(other, { organisationId: contentId("demo-organisation", "employer") })).toMatchObject({
      __typename: "NotAllowed",
    });
  });

  it("tells the second of two editors, with both still in sight", async () => {
    const { headers, organisationId } = await given("fleur@bakker.example");
    const edit = (about: string) =>
      change(headers, {
        input: { ...aForm({ requestId: undefined, kind: undefined }), organisationId, version: 1, about },
      });
    const both = await Promise.all([edit("Een"), edit("Twee")]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(["ChangedMeanwhile", "OrganisationSaved"]);
    expect((await show(headers, organisationId))?.record?.version).toBe(2);
  });
});

describe("a colleague", () => {
  it("is invited by mail, comes in by the link with that address, and leaves again", async () => {
    const { headers, organisationId } = await given("gijs@bakker.example");
    const email = "hugo@bakker.example";
    const form = { input: aMemberForm(organisationId, email) };
    await Promise.all(Array.from({ length: 5 }, () => invite(headers, form)));
    const mails = await mailsAfter("mail-on-member-invited", email);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toBe("Bakker Software invites you");
    const token = tokenIn(mails[0]?.text);
    expect(await invitation({}, { token })).toMatchObject({ state: "OPEN", invited: "h•••@bakker.example" });
    expect(await invitation({}, { token: "of nobody" })).toBeNull();

    const wrong = await api.signIn("iris@bakker.example");
    expect(await accept({}, { token })).toMatchObject({ __typename: "NotSignedIn" });
    expect(await accept(wrong, { token })).toMatchObject({
      __typename: "WrongAccount",
      invited: "h•••@bakker.example",
    });
    const hugo = await api.signIn(email);
    expect(await accept(hugo, { token })).toMatchObject({ organisation: { id: organisationId } });
    expect(await accept(hugo, { token })).toMatchObject({ organisation: { id: organisationId } });
    expect((await show(hugo, organisationId))?.record).toMatchObject({
      role: "MEMBER",
      members: expect.arrayContaining([
        expect.objectContaining({ email: "gijs@bakker.example", role: "ADMIN" }),
        expect.objectContaining({ email, role: "MEMBER" }),
      ]),
      invitations: [{ email: null, state: "ACCEPTED" }],
    });
    expect(await mailsAfter("mail-on-member-invited", email)).toEqual([]);
    expect(await invite(headers, { input: aMemberForm(organisationId, email) })).toMatchObject({
      path: ["input", "email"],
    });

    expect(await leave(headers, { organisationId })).toMatchObject({
      __typename: "LastAdmin",
      organisations: [{ id: organisationId }],
    });
    expect(await invite(hugo, { input: aMemberForm(organisationId, "x@bakker.example") })).toMatchObject({
      __typename: "NotAllowed",
    });
    expect(await leave(hugo, { organisationId })).toMatchObject({ __typename: "OrganisationLeft" });
    expect(await show(hugo, organisationId)).toBeNull();
  });

  it("who is removed sees nothing of it with the next request", async () => {
    const { headers, organisationId } = await given("jan@bakker.example");
    const email = "kim@bakker.example";
    await invite(headers, { input: aMemberForm(organisationId, email) });
    const [mail] = await mailsAfter("mail-on-member-invited", email);
    const kim = await api.signIn(email);
    await accept(kim, { token: tokenIn(mail?.text) });
    const member = (await show(headers, organisationId))?.record?.members?.find((one) => one.email === email);
    await remove(headers, { organisationId, personId: member?.personId });
    expect(await show(kim, organisationId)).toBeNull();
  });

  it("who never comes is forgotten by the clock, with the mail", async () => {
    const { headers, organisationId } = await given("lot@bakker.example");
    const email = "mo@bakker.example";
    await invite(headers, { input: aMemberForm(organisationId, email) });
    const [mail] = await mailsAfter("mail-on-member-invited", email);
    const sweep = async (instant: string) => {
      now = new Date(instant);
      const routines = api.slices.flatMap(({ routines: own = [] }) => own);
      for (const { name, make } of routines)
        if (name === "erase-old-invitations") await make(aWorkScope(api, () => now))();
    };
    await sweep("2027-01-06T09:29:59Z");
    expect(await invitation({}, { token: tokenIn(mail?.text) })).toMatchObject({ state: "EXPIRED" });
    await sweep("2027-01-06T09:30:00Z");
    expect(await invitation({}, { token: tokenIn(mail?.text) })).toBeNull();
    expect(await mailsAfter("none", email)).toEqual([]);
    now = new Date("2026-11-23T09:30:00.000Z");
  });
});

describe("moderators", () => {
  it("verify what waits; admins hear of it, and everybody sees the public part alone", async () => {
    const { headers, organisationId } = await given("nina@verified.example", { emailDomain: "verified.example" });
    await submit(headers, { organisationId });
    expect(await queue(headers)).toBeNull();
    expect(await queue({})).toBeNull();
    const hanna = await moderator();
    const waiting = await queue<{ edges: { node: { id: string; record: unknown } }[] }>(hanna);
    expect(waiting.edges.map(({ node }) => node)).toContainEqual({
      id: organisationId,
      record: { status: "SUBMITTED", approvals: 0, approvalsNeeded: 1 },
    });
    const seen = await show(hanna, organisationId);
    expect(seen?.record).toMatchObject({ role: null, members: null, invitations: null });
    const verdict = { organisationId, version: seen?.record?.version, verdict: "APPROVE" };
    expect(await review(headers, { input: verdict })).toMatchObject({ __typename: "NotAllowed" });
    expect(await review(hanna, { input: verdict })).toMatchObject({ __typename: "OrganisationSaved" });
    expect(await show({}, organisationId)).toEqual({ name: "Bakker Software", verifiedOn: "2026-11-23", record: null });
    const mails = await mailsAfter("mail-on-organisation-judged", "nina@verified.example");
    expect(mails.map(({ subject }) => subject)).toEqual(["Bakker Software is goedgekeurd"]);
  });

  it("must be two for an employer at the domain of a school", async () => {
    const organisationId = contentId("demo-organisation", "submitted");
    const approve = async (headers: Headers) =>
      review(headers, { input: { organisationId, version: 1, verdict: "APPROVE" } });
    const [hanna, kwame] = [await moderator(), await api.signIn("admin@demo.techconnect.example")];
    await approve(hanna);
    await approve(hanna);
    expect((await show(hanna, organisationId))?.record?.status).toBe("SUBMITTED");
    await approve(kwame);
    expect((await show(hanna, organisationId))?.record?.status).toBe("VERIFIED");
  });

  it("suspend: members keep sight of it, it reaches nobody, and it comes back as it was", async () => {
    const { headers, organisationId } = await given("otto@bakker.example");
    const hanna = await moderator();
    await suspend(hanna, { organisationId, reason: "COMPLAINTS" });
    expect(await submit(headers, { organisationId })).toMatchObject({ __typename: "NotAllowed" });
    expect((await show(headers, organisationId))?.record).toMatchObject({
      status: "SUSPENDED",
      reviews: [{ verdict: "SUSPEND", reason: "COMPLAINTS" }],
    });
    await reinstate(hanna, { organisationId, reason: "PUT_RIGHT" });
    expect((await show(headers, organisationId))?.record?.status).toBe("UNVERIFIED");
    expect(await mailsAfter("mail-on-organisation-judged", "otto@bakker.example")).toHaveLength(2);
  });
});

it("writes nobody's address, no token and no name to the log or the jobs", async () => {
  const { headers, organisationId } = await given("kanarie@kanarie.example", {
    name: "Kanarievogels",
    emailDomain: null,
  });
  await invite(headers, { input: aMemberForm(organisationId, "kanariepiet@kanarie.example") });
  const [mail] = await mailsAfter("mail-on-member-invited", "kanariepiet@kanarie.example");
  const token = tokenIn(mail?.text);
  await accept(headers, { token });
  expect(token).not.toBe("");
  expect(api.logged()).toContain("/graphql");
  const jobs = JSON.stringify(await api.database.em().execute("select data::text from pgboss.job"));
  for (const text of [api.logged(), jobs]) {
    expect(text).not.toMatch(/kanarie/i);
    expect(text).not.toContain(token);
  }
});
