import type { ApolloClient } from "@apollo/client";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { AskForAddress, ChangeAddress } from "./address.query.ts";

/** What went wrong with another address; each has words. */
export type AddressTrouble = "email" | "too-many" | "refused" | "held" | "unavailable";

/** The status of a page that says so. */
export const statusOf: Record<AddressTrouble, number> = {
  email: 400,
  "too-many": 429,
  refused: 410,
  held: 403,
  unavailable: 503,
};

type Again = { readonly next: "again"; readonly trouble: AddressTrouble };
export type AddressAnswer = { readonly next: "sign-in" } | { readonly next: "done" } | Again;
/** With the address as it was read. */
export type AddressAsked = { readonly next: "sign-in" } | { readonly next: "done"; readonly email: string } | Again;

const again = (trouble: AddressTrouble): Again => ({ next: "again", trouble });

/** What both questions may be answered with. */
const refused = (kind: string | undefined): Again | { readonly next: "sign-in" } => {
  if (kind === "NotSignedIn") return { next: "sign-in" };
  return again(kind === "NotAllowed" ? "held" : "unavailable");
};

/** What the API answers; while it is away one can try again. */
const tried = async <Next>(ask: () => Promise<Next>): Promise<Next | Again> => {
  try {
    return await ask();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return again("unavailable");
  }
};

/** Has the API mail a link and a code to an address that somebody wants for their account. */
export const askForAddress = (client: ApolloClient, email: string): Promise<AddressAsked> =>
  tried<AddressAsked>(async () => {
    const { data } = await client.mutate({ mutation: AskForAddress, variables: { email } });
    const answer = data?.askForAddress;
    switch (answer?.__typename) {
      case "AddressAsked":
        return { next: "done", email: answer.email };
      case "InvalidInput":
        return again("email");
      case "TooManyRequests":
        return again("too-many");
      default:
        return refused(answer?.__typename);
    }
  });

/** Gives the account the address that a link or a code was mailed to. */
export const changeAddress = (client: ApolloClient, proof: string): Promise<AddressAnswer> =>
  tried<AddressAnswer>(async () => {
    const { data } = await client.mutate({ mutation: ChangeAddress, variables: { proof } });
    switch (data?.changeAddress.__typename) {
      case "AddressChanged":
        return { next: "done" };
      case "ProofRefused":
        return again("refused");
      default:
        return refused(data?.changeAddress.__typename);
    }
  });
