import type { ApolloClient } from "@apollo/client";
import { graphql } from "../../graphql/generated/gql.ts";
import type { ConsentSaidInput, MoveToAccountMutation } from "../../graphql/generated/graphql.ts";
import { goesOnAt } from "../../phone/kept-flow.ts";
import { forgetSaved, keptSaved, savedOnTheWire } from "../saved/saved.server.ts";
import { type Flow, flowQuery } from "./flow-in-address.ts";
import { forgetNeeds, keepNeeds, keptNeeds, needsFormFrom, needsOf } from "./needs.server.ts";
import { forgetPast, keepPast, keptPast, Past } from "./past.server.ts";

const MoveToAccount = graphql(`
  mutation MoveToAccount($card: KeepCardInput!, $consent: ConsentSaidInput!, $items: [SavedItemInput!]!) {
    keepCard(input: $card, consent: $consent) {
      __typename
      ... on KeptCard {
        version
      }
      ... on CardChangedMeanwhile {
        card {
          flow
          keptAt
          version
        }
      }
      ... on UserError {
        message
      }
    }
    saveItems(items: $items) {
      __typename
      ... on TooManySaved {
        most
      }
      ... on UserError {
        message
      }
    }
  }
`);

const OpenKeptCard = graphql(`
  query OpenKeptCard {
    me {
      card {
        flow
        version
        experiences {
          id
          words
          without
          others
          unsure
          seen
        }
      }
      needs {
        hoursPerWeek
        dayParts
        help
        benefit
        under18
        postcode
        travelMinutes
        budgetCents
        schoolLevel
      }
    }
  }
`);

export type MovedToAccount = MoveToAccountMutation & {
  /** Set-Cookie values that make this browser forget what the account has now; none of what could not be kept. */
  readonly forgets: readonly string[];
};

type Asked = {
  /** From the address of the page. */
  readonly flow: Flow;
  /** Did the person tick that what they need is kept too? */
  readonly withNeeds: boolean;
  /** Of the card that this device knows; 0 for none. */
  readonly version: number;
  /** Of the text that stands above the form, and whether they ticked that they are 16 or older. */
  readonly consent: ConsentSaidInput;
};

/**
 * Moves what this browser holds of a person into the account of whoever is signed in: answers and choices from the
 * address, what they did before, what they saved, and what they need where they ticked that. To be called from the
 * action of a form that says so, and from nowhere else.
 *
 * @returns what became of the card and of the saved things; the two succeed and fail apart
 */
export const moveToAccount = async (
  client: ApolloClient,
  request: Request,
  { flow, withNeeds, version, consent }: Asked,
): Promise<MovedToAccount> => {
  const [past, needs, saved] = await Promise.all([keptPast(request), keptNeeds(request), keptSaved(request)]);
  const { answers, talents, interests, sectors } = flow;
  const card = { flow: flowQuery({ answers, talents, interests, sectors }), experiences: past.told, version };
  const needed = withNeeds && needs !== null ? { needs: needsOf(needs) } : {};
  const { data } = await client.mutate({
    mutation: MoveToAccount,
    variables: { card: { ...card, ...needed }, consent, items: savedOnTheWire(saved) },
    fetchPolicy: "no-cache",
  });
  if (!data) throw new Error("The account did not answer.");
  const cardIsKept = data.keepCard.__typename === "KeptCard";
  return {
    ...data,
    forgets: [
      ...(cardIsKept ? [forgetPast()] : []),
      ...(cardIsKept && "needs" in needed ? [forgetNeeds()] : []),
      ...(data.saveItems.__typename === "SavedItems" ? [forgetSaved()] : []),
    ],
  };
};

export type OpenedCard = {
  /** The page of the flow where the person goes on. */
  readonly address: string;
  /** Set-Cookie values that bring what they did before, and what they need, to this browser, for two hours. */
  readonly cookies: readonly string[];
  readonly version: number;
};

/** The card in the account, opened in this browser; null where nobody is signed in, and where none is kept. */
export const openKeptCard = async (client: ApolloClient, locale: string): Promise<OpenedCard | null> => {
  const { data } = await client.query({ query: OpenKeptCard, fetchPolicy: "no-cache" });
  const { card = null, needs = null } = data?.me ?? {};
  if (card === null) return null;

  const place = goesOnAt(card.flow);
  const page = place === null || place === "card" ? "kaart" : `vraag/${place.question}`;
  const told = Past.shape.told.parse(card.experiences);
  return {
    address: `/${locale}/talenten/${page}?${card.flow}`,
    cookies: [
      ...(told.length > 0 ? [await keepPast({ told, left: "" })] : []),
      ...(needs ? [await keepNeeds(needsFormFrom(needs))] : []),
    ],
    version: card.version,
  };
};
