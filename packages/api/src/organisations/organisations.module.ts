import { messages as ar } from "@techconnect/i18n/compiled/ar/organisations";
import { messages as en } from "@techconnect/i18n/compiled/en/organisations";
import { messages as nl } from "@techconnect/i18n/compiled/nl/organisations";
import { auditOn } from "../platform/audit/postgres-audit.ts";
import { oneBy } from "../platform/loader.ts";
import { hashOf, keyed } from "../platform/secrets.ts";
import type { RequestScope, Slice, WorkScope } from "../platform/slice.ts";
import { wordsIn } from "../platform/words.ts";
import { makeAcceptInvitation, makeReceivedInvitations, makeShowInvitation } from "./accept-invitation.ts";
import { makeChangeOrganisation, makeSubmitOrganisation } from "./change-organisation.ts";
import { makeCreateOrganisation } from "./create-organisation.ts";
import { seedDemoOrganisations } from "./demo/seed-demo-organisations.ts";
import { ChangeOrganisationResolver } from "./graphql/change-organisation.resolver.ts";
import { MembersResolver } from "./graphql/members.resolver.ts";
import {
  AccountMembershipsResolver,
  OrganisationResolver,
  OrganisationSavedResolver,
} from "./graphql/organisation.resolver.ts";
import { makeInviteMember, makeRevokeInvitation } from "./invite-member.ts";
import { makeReinstateOrganisation, makeReviewOrganisation, makeSuspendOrganisation } from "./judge-organisation.ts";
import { organisationLetters } from "./letters/organisation-letters.ts";
import { makeMailOnMemberInvited, makeMailOnOrganisationJudged } from "./mail-about-organisations.ts";
import {
  makeChangeMember,
  makeLeaveOrganisation,
  makeRemoveMember,
  makeTransferOrganisation,
} from "./manage-members.ts";
import type { InvitationTokens } from "./organisation-desk.ts";
import type { OrganisationsContext } from "./organisations-context.ts";
import { postgresLettersDesk } from "./postgres/letters-desk.postgres.ts";
import { postgresOrganisationTransaction } from "./postgres/organisation-transaction.ts";
import {
  InvitationTable,
  MembershipTable,
  OrganisationReviewTable,
  OrganisationTable,
} from "./postgres/organisation.table.ts";
import { personalData } from "./postgres/personal-data.ts";
import {
  makeOwnMemberships,
  makeShowOrganisation,
  makeShowOrganisations,
  makeVerificationQueue,
} from "./show-organisation.ts";

export { membershipsOf } from "./postgres/memberships-of.ts";
export { organisationsLeftWithoutAdmin } from "./postgres/personal-data.ts";

const invitationTokens = ({ LINK_SECRET }: RequestScope["config"]): InvitationTokens => {
  const make = keyed(LINK_SECRET);
  return { tokenFor: (invitationId) => make("invitation", invitationId), hashOf };
};

const context = ({ em, actor, config, now, newId, outboxOn }: RequestScope): OrganisationsContext => {
  const transaction = postgresOrganisationTransaction(em, { outboxOn, auditOn, now });
  const needs = { transaction, tokens: invitationTokens(config), now, newId };
  const showAll = makeShowOrganisations(needs);
  return {
    organisations: {
      show: makeShowOrganisation(needs),
      shown: oneBy((ids) => showAll(actor, ids)),
      own: makeOwnMemberships(needs),
      invitations: makeReceivedInvitations(needs),
      verificationQueue: makeVerificationQueue(needs),
      create: makeCreateOrganisation(needs),
      change: makeChangeOrganisation(needs),
      submit: makeSubmitOrganisation(needs),
      invite: makeInviteMember(needs),
      revoke: makeRevokeInvitation(needs),
      showInvitation: makeShowInvitation(needs),
      accept: makeAcceptInvitation(needs),
      changeMember: makeChangeMember(needs),
      removeMember: makeRemoveMember(needs),
      leave: makeLeaveOrganisation(needs),
      transfer: makeTransferOrganisation(needs),
      review: makeReviewOrganisation(needs),
      suspend: makeSuspendOrganisation(needs),
      reinstate: makeReinstateOrganisation(needs),
    },
  };
};

/** What letters are written and sent with. */
const writing = ({ em, config, now, post }: WorkScope) => ({
  desk: postgresLettersDesk(em, now),
  post,
  tokens: invitationTokens(config),
  letters: organisationLetters({ wordsIn: wordsIn({ nl, en, ar }), publicUrl: config.PUBLIC_URL }),
});

export const organisationsModule = (): Slice<OrganisationsContext> => ({
  tables: [OrganisationTable, MembershipTable, InvitationTable, OrganisationReviewTable],
  resolvers: [
    OrganisationResolver,
    OrganisationSavedResolver,
    AccountMembershipsResolver,
    ChangeOrganisationResolver,
    MembersResolver,
  ],
  context,
  seed: seedDemoOrganisations,
  personal: personalData,
  reactions: [
    {
      name: "mail-on-member-invited",
      on: "MemberInvited",
      make: (scope) => makeMailOnMemberInvited(writing(scope)),
    },
    {
      name: "mail-on-organisation-judged",
      on: "OrganisationJudged",
      make: (scope) => makeMailOnOrganisationJudged(writing(scope)),
    },
  ],
  routines: [
    {
      name: "erase-old-invitations",
      cron: "11 * * * *",
      make:
        ({ em, now }) =>
        async () =>
          void (await postgresLettersDesk(em, now).eraseOld(now())),
    },
  ],
});
