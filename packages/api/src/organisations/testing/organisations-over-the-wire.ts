import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { keptMails } from "../../platform/mail/outbox-post.ts";
import { inBackground } from "../../platform/postgres/background.ts";
import { aWorkScope } from "../../platform/testing/a-work-scope.ts";
import type { TestServer } from "../../platform/testing/test-server.ts";

export type Headers = Readonly<Record<string, string>>;
type Asked = {
  readonly __typename: string;
  readonly organisation?: { readonly id: string };
  readonly [field: string]: unknown;
};
const saved = "__typename ... on OrganisationSaved { organisation { id } } ... on UserError { message }";

const input = (type: string) => ({ input: `${type}!` });
const id = { organisationId: "ID!" };

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
/** What somebody fills in to bring an organisation in, as it goes over the wire. */
export const aForm = (over: object = {}) => ({
  requestId: randomUUID(),
  kind: "EMPLOYER",
  name: "Bakker Software",
  kvkNumber: "12345678",
  emailDomain: "bakker.example",
  ...over,
});
/** What an admin fills in to invite somebody. */
export const aMemberForm = (organisationId: string, email: string) => ({
  organisationId,
  requestId: randomUUID(),
  email,
  role: "MEMBER",
  locale: "en",
});

/** The secret part of the link in a letter. */
export const tokenIn = (text = "") => /uitnodiging\/([\w-]+)/.exec(text)?.[1] ?? "";

/** People with a browser, and what stands behind the API. */
export const organisationsOverTheWire = (api: TestServer, now: () => Date) => {
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
  const create = asking("mutation", "createOrganisation", input("CreateOrganisationInput"), saved);
  const change = asking(
    "mutation",
    "changeOrganisation",
    input("ChangeOrganisationInput"),
    `${saved} ... on ChangedMeanwhile { version }`,
  );
  const submit = asking("mutation", "submitOrganisation", id, saved);
  const invite = asking(
    "mutation",
    "inviteMember",
    input("InviteMemberInput"),
    `${saved} ... on InvalidInput { path }`,
  );
  const accept = asking(
    "mutation",
    "acceptInvitation",
    { token: "String!" },
    `${saved} ... on WrongAccount { invited } ... on InvitationOver { state }`,
  );
  const leave = asking(
    "mutation",
    "leaveOrganisation",
    id,
    "__typename ... on LastAdmin { organisations { id name } }",
  );
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
  const organisation = asking(
    "query",
    "organisation",
    { id: "ID!" },
    `name verifiedOn record {
  status version role members { personId email role } invitations { email state } reviews { verdict reason } }`,
  );
  const show = (headers: Headers, of: string) => organisation<Shown | null>(headers, { id: of });
  const memberships = asking("query", "me", {}, "memberships { status role organisation { name } }");
  const invitations = asking("query", "me", {}, "invitations { token organisationName role }");

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
    for (const { id: event } of jobs) for (const { make } of reactions) await make(aWorkScope(api, now))(event);
    return (await keptMails(api.database.em(), 100)).filter(({ to }) => to === address);
  };
  const moderator = () => api.signIn("moderator@demo.techconnect.example");

  return {
    create,
    change,
    submit,
    invite,
    accept,
    leave,
    remove,
    review,
    suspend,
    reinstate,
    invitation,
    queue,
    show,
    memberships,
    invitations,
    given,
    mailsAfter,
    moderator,
  };
};
