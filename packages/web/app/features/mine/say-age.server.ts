import type { ApolloClient } from "@apollo/client";
import { isLocale } from "@techconnect/domain/kernel/locale";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { textIn } from "../../request/text-in.ts";
import { AskGuardian, SayAge } from "./age.query.ts";
import { dayOfBirth, type TypedDay, typedDayOf } from "./day-of-birth.ts";

/** What has to be put right; each has words. */
export type AgeTrouble = "choose" | "day" | "said-before" | "email" | "too-many" | "unavailable";

/** What somebody filled in; it stays when something has to be put right. */
export type AgeTyped = TypedDay & {
  readonly age: string;
  readonly email: string;
  readonly locale: string;
  readonly requestId: string;
};

export type AgeAnswer =
  | { readonly next: "sign-in" }
  | { readonly next: "done"; readonly what: "age" | "asked" | "nothing" }
  | { readonly next: "again"; readonly trouble: AgeTrouble; readonly typed: AgeTyped };

const typedOf = (form: FormData): AgeTyped => ({
  ...typedDayOf(form),
  age: textIn(form, "age"),
  email: textIn(form, "email"),
  locale: textIn(form, "locale"),
  requestId: textIn(form, "requestId"),
});

const sayAge = async (client: ApolloClient, typed: AgeTyped): Promise<AgeAnswer> => {
  const again = (trouble: AgeTrouble) => ({ next: "again", trouble, typed }) as const;
  if (typed.age !== "older" && typed.age !== "younger") return again("choose");
  const bornOn = typed.age === "older" ? null : dayOfBirth(typed);
  if (typed.age === "younger" && bornOn === null) return again("day");

  const { data } = await client.mutate({ mutation: SayAge, variables: { bornOn } });
  switch (data?.sayAge.__typename) {
    case "AgeSaid":
      return { next: "done", what: "age" };
    case "AgeAlreadySaid":
      return again("said-before");
    case "InvalidInput":
      return again("day");
    case "NotSignedIn":
      return { next: "sign-in" };
    default:
      return again("unavailable");
  }
};

const askGuardian = async (client: ApolloClient, typed: AgeTyped): Promise<AgeAnswer> => {
  const again = (trouble: AgeTrouble) => ({ next: "again", trouble, typed }) as const;
  const { email, requestId } = typed;
  const input = { email, requestId, ...(isLocale(typed.locale) ? { locale: typed.locale } : {}) };
  const { data } = await client.mutate({ mutation: AskGuardian, variables: { input } });
  switch (data?.askGuardian.__typename) {
    case "GuardianAsked":
      return { next: "done", what: "asked" };
    // the page says how it stands: the age is asked first, or nobody has to be asked
    case "AgeUnknown":
    case "NoGuardianNeeded":
      return { next: "done", what: "nothing" };
    case "TooManyRequests":
      return again("too-many");
    case "InvalidInput":
      return again("email");
    case "NotSignedIn":
      return { next: "sign-in" };
    default:
      return again("unavailable");
  }
};

/** Does what a form about age asks: says it, or has a guardian written to. */
export const changeAge = async (client: ApolloClient, form: FormData): Promise<AgeAnswer> => {
  const typed = typedOf(form);
  try {
    return await (form.get("doe") === "vraag" ? askGuardian(client, typed) : sayAge(client, typed));
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return { next: "again", trouble: "unavailable", typed };
  }
};
