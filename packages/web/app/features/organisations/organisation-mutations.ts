import { graphql } from "../../graphql/generated/gql.ts";

export const CreateOrganisation = graphql(`
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      __typename
      ... on OrganisationSaved {
        organisation {
          id
        }
      }
      ... on InvalidInput {
        path
      }
    }
  }
`);

export const ChangeOrganisation = graphql(`
  mutation ChangeOrganisation($input: ChangeOrganisationInput!) {
    changeOrganisation(input: $input) {
      __typename
      ... on InvalidInput {
        path
      }
    }
  }
`);

export const SubmitOrganisation = graphql(`
  mutation SubmitOrganisation($organisationId: ID!) {
    submitOrganisation(organisationId: $organisationId) {
      __typename
    }
  }
`);

export const LeaveOrganisation = graphql(`
  mutation LeaveOrganisation($organisationId: ID!) {
    leaveOrganisation(organisationId: $organisationId) {
      __typename
    }
  }
`);

export const AcceptInvitation = graphql(`
  mutation AcceptInvitation($token: String!) {
    acceptInvitation(token: $token) {
      __typename
      ... on OrganisationSaved {
        organisation {
          id
        }
      }
      ... on WrongAccount {
        invited
      }
      ... on InvitationOver {
        state
      }
    }
  }
`);

export const InviteMember = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      __typename
      ... on InvalidInput {
        path
      }
    }
  }
`);

export const RevokeInvitation = graphql(`
  mutation RevokeInvitation($organisationId: ID!, $invitationId: ID!) {
    revokeInvitation(organisationId: $organisationId, invitationId: $invitationId) {
      __typename
    }
  }
`);

export const ChangeMember = graphql(`
  mutation ChangeMember($input: ChangeMemberInput!) {
    changeMember(input: $input) {
      __typename
      ... on InvalidInput {
        path
      }
    }
  }
`);

export const RemoveMember = graphql(`
  mutation RemoveMember($organisationId: ID!, $personId: ID!) {
    removeMember(organisationId: $organisationId, personId: $personId) {
      __typename
    }
  }
`);

export const TransferOrganisation = graphql(`
  mutation TransferOrganisation($input: TransferOrganisationInput!) {
    transferOrganisation(input: $input) {
      __typename
    }
  }
`);

export const ReviewOrganisation = graphql(`
  mutation ReviewOrganisation($input: ReviewOrganisationInput!) {
    reviewOrganisation(input: $input) {
      __typename
    }
  }
`);

export const SuspendOrganisation = graphql(`
  mutation SuspendOrganisation($organisationId: ID!, $reason: OrganisationSuspensionReason!) {
    suspendOrganisation(organisationId: $organisationId, reason: $reason) {
      __typename
    }
  }
`);

export const ReinstateOrganisation = graphql(`
  mutation ReinstateOrganisation($organisationId: ID!, $reason: OrganisationReinstatementReason!) {
    reinstateOrganisation(organisationId: $organisationId, reason: $reason) {
      __typename
    }
  }
`);
