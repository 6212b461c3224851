import type { Role } from "../matrix.ts";

/** Ids of a neighbour, and those that belong to whoever asks. */
export type Ids = {
  readonly neighbour: {
    /** An organisation that nobody looked at yet. */
    readonly organisation: string;
    readonly member: string;
    readonly invitation: string;
    readonly session: string;
    readonly passkey: string;
    readonly person: string;
    readonly helper: string;
    readonly help: string;
    readonly waiting: string;
  };
  readonly own: { readonly organisation: string };
};

/** Something that an honest browser asks, with one id in it that another one may stand for. */
export type Journey = {
  readonly what: string;
  readonly as: Role;
  /** Takes the id as `$id`. */
  readonly operation: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** That of the neighbour. */
  readonly id: string;
};

const answer = "__typename ... on UserError { message }";
const card = { flow: "a=bdacbdacbdac", experiences: [] };
const consent = { textVersion: 1, sixteenOrOlder: true };

const ofOrganisations = ({ neighbour, own }: Ids): readonly Journey[] => {
  const as = "other-employer-admin";
  const organisation = (what: string, operation: string) =>
    ({ what, as, operation, id: neighbour.organisation }) as const;
  return [
    organisation(
      "shows an organisation",
      "query ($id: ID!) { it: organisation(id: $id) { id name record { status } } }",
    ),
    organisation(
      "changes one",
      `mutation ($id: ID!) { it: changeOrganisation(input: { organisationId: $id, version: 1, name: "Bakker" }) { ${answer} } }`,
    ),
    organisation("submits one", `mutation ($id: ID!) { it: submitOrganisation(organisationId: $id) { ${answer} } }`),
    organisation("leaves one", `mutation ($id: ID!) { it: leaveOrganisation(organisationId: $id) { ${answer} } }`),
    organisation(
      "reviews one",
      `mutation ($id: ID!) { it: reviewOrganisation(input: { organisationId: $id, version: 1, verdict: APPROVE }) { ${answer} } }`,
    ),
    organisation(
      "suspends one",
      `mutation ($id: ID!) { it: suspendOrganisation(organisationId: $id, reason: COMPLAINTS) { ${answer} } }`,
    ),
    organisation(
      "invites for one",
      `mutation ($id: ID!) { it: inviteMember(input: { organisationId: $id, requestId: "018f0000-0000-7000-8000-000000000001", email: "a@matrix.example", role: MEMBER }) { ${answer} } }`,
    ),
    organisation(
      "helps for one",
      `mutation ($id: ID!) { it: askToHelp(input: { code: "CCCCCCCC", level: SEE, organisationId: $id }) { ${answer} } }`,
    ),
    {
      what: "changes a member",
      as,
      operation: `mutation ($id: ID!, $own: ID!) { it: changeMember(input: { organisationId: $own, personId: $id, role: MEMBER }) { ${answer} } }`,
      variables: { own: own.organisation },
      id: neighbour.member,
    },
    {
      what: "removes a member",
      as,
      operation: `mutation ($id: ID!, $own: ID!) { it: removeMember(organisationId: $own, personId: $id) { ${answer} } }`,
      variables: { own: own.organisation },
      id: neighbour.member,
    },
    {
      what: "hands over to a member",
      as,
      operation: `mutation ($id: ID!, $own: ID!) { it: transferOrganisation(input: { organisationId: $own, personId: $id, ownRole: MEMBER }) { ${answer} } }`,
      variables: { own: own.organisation },
      id: neighbour.member,
    },
    {
      what: "revokes an invitation",
      as,
      operation: `mutation ($id: ID!, $own: ID!) { it: revokeInvitation(organisationId: $own, invitationId: $id) { ${answer} } }`,
      variables: { own: own.organisation },
      id: neighbour.invitation,
    },
  ];
};

const ofAccounts = ({ neighbour }: Ids): readonly Journey[] => [
  {
    what: "ends a session",
    as: "other-talent",
    operation: `mutation ($id: ID!) { it: endSession(id: $id) { ${answer} } }`,
    id: neighbour.session,
  },
  {
    what: "removes a passkey",
    as: "other-talent",
    operation: `mutation ($id: ID!) { it: removePasskey(id: $id) { ${answer} } }`,
    id: neighbour.passkey,
  },
  {
    what: "holds an account",
    as: "other-employer-admin",
    operation: `mutation ($id: ID!) { it: suspendAccount(input: { personId: $id, reason: ABUSE }) { ${answer} } }`,
    id: neighbour.person,
  },
  {
    what: "takes a consent back",
    as: "other-talent",
    operation: `mutation ($id: ID!) { it: withdrawConsent(input: { purpose: SHARE_WITH_HELPER, scope: $id }) { ${answer} } }`,
    id: neighbour.helper,
  },
];

const ofHelp = ({ neighbour }: Ids): readonly Journey[] => [
  {
    what: "looks at a card",
    as: "other-counsellor",
    operation: "query ($id: ID!) { it: person(id: $id) { person { firstName } card { flow } needs { postcode } } }",
    id: neighbour.person,
  },
  {
    what: "keeps a card for somebody",
    as: "other-counsellor",
    operation: `mutation ($id: ID!, $card: KeepCardInput!) { it: keepCardFor(personId: $id, input: $card) { ${answer} } }`,
    variables: { card },
    id: neighbour.person,
  },
  {
    what: "lets a helper in who asked somebody else",
    as: "other-talent",
    operation: `mutation ($id: ID!, $consent: ConsentSaidInput!) { it: acceptHelper(id: $id, consent: $consent) { ${answer} } }`,
    variables: { consent },
    id: neighbour.waiting,
  },
  {
    what: "ends help between others, as a talent",
    as: "other-talent",
    operation: `mutation ($id: ID!) { it: endHelp(id: $id) { ${answer} } }`,
    id: neighbour.help,
  },
  {
    what: "ends help between others, as a helper",
    as: "other-counsellor",
    operation: `mutation ($id: ID!) { it: endHelp(id: $id) { ${answer} } }`,
    id: neighbour.help,
  },
];

/** What is asked with an id of organisations, members, invitations, sessions, passkeys, consents, helpers and cards. */
export const journeysWithIds = (ids: Ids): readonly Journey[] => [
  ...ofOrganisations(ids),
  ...ofAccounts(ids),
  ...ofHelp(ids),
];
