import type { ApolloClient } from "@apollo/client";
import { graphql } from "../../graphql/generated/gql.ts";
import type {
  ConsentSaidInput,
  KeepInAccountMutation,
  SaveInAccountMutation,
} from "../../graphql/generated/graphql.ts";
import { goesOnAt } from "../../phone/kept-flow.ts";
import { forgetSaved, keptSaved, savedOnTheWire } from "../saved/saved.server.ts";
import { type Flow, flowQuery } from "./flow-in-address.ts";
import { forgetNeeds, keepNeeds, keptNeeds, needsFormFrom, needsOf } from "./needs.server.ts";
import { forgetPast, keepPast, keptPast, Past } from "./past.server.ts";

const KeepInAccount = graphql(`
  mutation KeepInAccount($card: KeepCardInput!, $consent: ConsentSaidInput!) {
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
  }
`);

const SaveInAccount = graphql(`
  mutation SaveInAccount($items: [SavedItemInput!]!) {
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
        ...WholeCard @unmask
      }
      needs {
        ...WholeNeeds @unmask
      }
    }
  }
`);

export type MovedToAccount = KeepInAccountMutation & {
  /** What became of the saved things; null where the card was not kept, and then they stay where they are. */
  readonly saveItems: SaveInAccountMutation["saveItems"] | null;
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

/** Puts into the account what a browser saved. @returns what became of it, and what makes the browser forget it */
export const saveInAccount = async (client: ApolloClient, request: Request) => {
  const items = savedOnTheWire(await keptSaved(request));
  const { data } = await client.mutate({ mutation: SaveInAccount, variables: { items }, fetchPolicy: "no-cache" });
  if (!data) throw new Error("The account did not answer.");
  return { ...data, forgets: data.saveItems.__typename === "SavedItems" ? [forgetSaved()] : [] };
};

/**
 * Moves what this browser holds of a person into the account of whoever is signed in: answers and choices from the
 * address, what they did before, what they need where they ticked that, and after those what they saved. To be called
 * from the action of a form that says so, and from nowhere else.
 *
 * @returns what became of the card and of the saved things; where the card is not kept, nothing moves
 */
export const moveToAccount = async (
  client: ApolloClient,
  request: Request,
  { flow, withNeeds, version, consent }: Asked,
): Promise<MovedToAccount> => {
  const [past, needs] = await Promise.all([keptPast(request), keptNeeds(request)]);
  const { answers, talents, interests, sectors } = flow;
  const card = { flow: flowQuery({ answers, talents, interests, sectors }), experiences: past.told, version };
  const needed = withNeeds && needs !== null ? { needs: needsOf(needs) } : {};
  const { data } = await client.mutate({
    mutation: KeepInAccount,
    variables: { card: { ...card, ...needed }, consent },
    fetchPolicy: "no-cache",
  });
  if (!data) throw new Error("The account did not answer.");
  if (data.keepCard.__typename !== "KeptCard") return { ...data, saveItems: null, forgets: [] };

  const saved = await saveInAccount(client, request);
  const forgets = [forgetPast(), ...("needs" in needed ? [forgetNeeds()] : []), ...saved.forgets];
  return { ...data, saveItems: saved.saveItems, forgets };
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
