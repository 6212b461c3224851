import { randomUUID } from "node:crypto";
import { madeFor, type Somebody } from "../../identity/testing/everybody.ts";
import type { TestServer } from "../../platform/testing/test-server.ts";
import { inBackground } from "../../platform/postgres/background.ts";
import { keyed } from "../../platform/secrets.ts";
import { demoOrganisationId } from "../demo/seed-demo-organisations.ts";
import type { OrganisationTables } from "../postgres/organisation-rows.ts";

const klaverkabel = demoOrganisationId("klaverkabel");
const windveer = demoOrganisationId("windveer");
/** Who of the demo is in the employer at stake. */
type People = { readonly admin: Somebody; readonly member: Somebody; readonly invited: Somebody };

/** For the authorisation matrix: an employer with two members and an invitation, and one that waits for a moderator. */
export const organisationsAtStake = async (api: TestServer, { admin, member, invited }: People) => {
  const invite = async (email: string) => {
    const input = { organisationId: klaverkabel, requestId: randomUUID(), email, role: "MEMBER" };
    const mutation = "mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }";
    await api.ask(mutation, { input }, admin.headers);
    const [row] = await inBackground(api.database.em(), (em) =>
      em
        .getKysely<OrganisationTables>()
        .selectFrom("invitation")
        .select("id")
        .where("organisation_id", "=", klaverkabel)
        .where("email", "=", email)
        .execute(),
    );
    return row?.id ?? "";
  };
  const tokenOf = (id: string) => keyed(api.config.LINK_SECRET)("invitation", id);
  const [open, over] = [await invite(invited.email), await invite("over@matrix.example")];
  const revoke =
    "mutation ($o: ID!, $i: ID!) { revokeInvitation(organisationId: $o, invitationId: $i) { __typename } }";
  await api.ask(revoke, { o: klaverkabel, i: over }, admin.headers);

  return (target: string): Readonly<Record<string, unknown>> => {
    const wrong = target === "InvalidInput";
    const version = target === "ChangedMeanwhile" ? 99 : 1;
    const form = { name: wrong ? "" : "Klaverkabel Noord", kvkNumber: "12345678" };
    const token = tokenOf(target === "InvitationOver" ? over : open);
    const waits = target === "WrongStatus" ? klaverkabel : windveer;
    return {
      "Query.organisation.id": target === "OrganisationReview" ? windveer : klaverkabel,
      "Query.invitation.token": token,
      "Mutation.acceptInvitation.token": token,
      "Mutation.createOrganisation.input": { requestId: randomUUID(), kind: "EMPLOYER", ...form },
      "Mutation.changeOrganisation.input": { organisationId: klaverkabel, version, ...form },
      "Mutation.submitOrganisation.organisationId": target === "WrongStatus" ? klaverkabel : madeFor("draft"),
      "Mutation.inviteMember.input": {
        organisationId: klaverkabel,
        requestId: randomUUID(),
        email: wrong ? "nobody" : "new@matrix.example",
        role: "MEMBER",
      },
      "Mutation.revokeInvitation.organisationId": klaverkabel,
      "Mutation.revokeInvitation.invitationId": open,
      "Mutation.changeMember.input": {
        organisationId: klaverkabel,
        personId: target === "LastAdmin" ? admin.id : member.id,
        role: wrong ? "MODERATOR" : "MEMBER",
        places: ["1012"],
      },
      "Mutation.removeMember.organisationId": klaverkabel,
      "Mutation.removeMember.personId": member.id,
      "Mutation.leaveOrganisation.organisationId": /^(LastAdmin|OrganisationNamed)$/.test(target)
        ? madeFor("draft")
        : klaverkabel,
      "Mutation.transferOrganisation.input": { organisationId: klaverkabel, personId: member.id, ownRole: "MEMBER" },
      "Mutation.reviewOrganisation.input": { organisationId: waits, version, verdict: wrong ? "SEND_BACK" : "APPROVE" },
      "Mutation.suspendOrganisation.organisationId": klaverkabel,
      "Mutation.suspendOrganisation.reason": "COMPLAINTS",
      "Mutation.reinstateOrganisation.organisationId": target === "WrongStatus" ? klaverkabel : madeFor("held"),
      "Mutation.reinstateOrganisation.reason": "PUT_RIGHT",
    };
  };
};
