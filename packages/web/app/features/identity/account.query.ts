import { graphql } from "../../graphql/generated/gql.ts";

export const AccountPage = graphql(`
  query AccountPage {
    me {
      id
      email
      name
      locale
      isSuspended
      hasAuthenticator
      ...AccountMine_account
      ...AccountSessions_account
      ...AccountPasskeys_account
      ...AccountPeople_account
      ...ReceivedInvitations_account
    }
  }
`);

export const ChangeAccount = graphql(`
  mutation ChangeAccount($input: ChangeAccountInput!) {
    changeAccount(input: $input) {
      __typename
      ... on InvalidInput {
        path
      }
    }
  }
`);

export const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      __typename
    }
  }
`);

export const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      __typename
    }
  }
`);

export const RemovePasskey = graphql(`
  mutation RemovePasskey($id: ID!) {
    removePasskey(id: $id) {
      __typename
    }
  }
`);
