import { graphql } from "../../graphql/generated/gql.ts";
import type { OrganisationPageQuery } from "../../graphql/generated/graphql.ts";

export const MyOrganisationsPage = graphql(`
  query MyOrganisationsPage {
    me {
      id
      memberships {
        status
        role
        places
        organisation {
          id
          kind
          name
        }
      }
      invitations {
        token
      }
      ...ReceivedInvitations_account
    }
  }
`);

export const WhoAmI = graphql(`
  query WhoAmI {
    me {
      id
      email
    }
  }
`);

export const OrganisationPage = graphql(`
  query OrganisationPage($id: ID!) {
    me {
      id
    }
    organisation(id: $id) {
      id
      kind
      name
      website
      about
      verifiedOn
      record {
        status
        version
        kvkNumber
        emailDomain
        isDomainProven
        isDomainShared
        submittedAt
        role
        approvals
        approvalsNeeded
        reviews {
          verdict
          reason
          at
        }
        members {
          personId
          name
          email
          role
          places
        }
        invitations {
          id
          email
          role
          places
          state
          expiresAt
        }
      }
    }
  }
`);

/** An organisation as far as whoever asks may see it. */
export type ShownOrganisation = NonNullable<OrganisationPageQuery["organisation"]>;
/** What members and moderators see besides. */
export type ShownRecord = NonNullable<ShownOrganisation["record"]>;
export type ShownMember = NonNullable<ShownRecord["members"]>[number];
export type ShownInvitation = NonNullable<ShownRecord["invitations"]>[number];

export const InvitationPage = graphql(`
  query InvitationPage($token: String!) {
    me {
      id
      email
    }
    invitation(token: $token) {
      organisationName
      organisationKind
      role
      places
      state
      invited
      expiresAt
    }
  }
`);

export const ModerationPage = graphql(`
  query ModerationPage($after: String, $status: OrganisationStatus!) {
    me {
      id
    }
    verificationQueue(first: 20, after: $after, status: $status) {
      totalCount
      edges {
        node {
          id
          kind
          name
          website
          about
          record {
            status
            version
            kvkNumber
            emailDomain
            isDomainProven
            isDomainShared
            submittedAt
            approvals
            approvalsNeeded
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
