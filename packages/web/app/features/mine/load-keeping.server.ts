import type { ApolloClient } from "@apollo/client";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { sessionCookies } from "../../auth/session-cookies.ts";
import type { KeepingQuery } from "../../graphql/generated/graphql.ts";
import { keptSaved } from "../saved/saved.server.ts";
import { type Flow, flowQuery } from "../talent/flow-in-address.ts";
import { keptNeeds } from "../talent/needs.server.ts";
import { keptPast } from "../talent/past.server.ts";
import { Keeping } from "./keeping.query.ts";

/** What a form that keeps a card has to show. */
export type CardToKeep = {
  readonly consent: { readonly text: string; readonly textVersion: number };
  /** Is it unknown whether the person consents alone? */
  readonly asksAge: boolean;
  /** What this browser holds and would move. */
  readonly here: { readonly experiences: number; readonly saved: number; readonly needs: boolean };
  /** What the account has already; null for nothing. */
  readonly there: { readonly keptAt: string; readonly version: number; readonly isSame: boolean } | null;
};

/** How far somebody is from keeping a card in an account. */
export type Keeping =
  | { readonly step: "sign-in" | "guardian-first" | "unavailable" }
  | ({ readonly step: "keep" } & CardToKeep);

/** Is somebody younger than sixteen whom no guardian allowed it yet? */
const guardianFirst = ({ ageGroup, guardianship }: NonNullable<KeepingQuery["me"]>) =>
  ageGroup === "YOUNGER" && guardianship?.verdict !== "AGREE";

const cardToKeep = async (request: Request, flow: Flow, { me, consentTexts }: KeepingQuery): Promise<CardToKeep> => {
  const [past, needs, saved] = await Promise.all([keptPast(request), keptNeeds(request), keptSaved(request)]);
  const text = consentTexts.find(({ purpose }) => purpose === "KEEP_CARD");
  if (text === undefined) throw new Error("Nobody says what keeping a card means.");
  const card = me?.card ?? null;
  return {
    consent: text,
    asksAge: me?.ageGroup === "UNKNOWN",
    here: { experiences: past.told.length, saved: saved.length, needs: needs !== null },
    there: card && {
      keptAt: card.keptAt,
      version: card.version,
      isSame: card.flow === flowQuery({ ...flow, classCode: undefined }),
    },
  };
};

/** Asks about the account of whoever is signed in. For a browser without a session nothing is asked of anybody. */
export const loadKeeping = async (client: () => ApolloClient, request: Request, flow: Flow): Promise<Keeping> => {
  if (sessionCookies(request.headers.get("cookie")) === undefined) return { step: "sign-in" };
  try {
    const { data } = await client().query({ query: Keeping, fetchPolicy: "no-cache" });
    if (!data?.me) return { step: "sign-in" };
    if (guardianFirst(data.me)) return { step: "guardian-first" };
    return { step: "keep", ...(await cardToKeep(request, flow, data)) };
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    // the link of the card needs no API: the rest of the page stays
    return { step: "unavailable" };
  }
};
