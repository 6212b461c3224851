import type { ApolloClient } from "@apollo/client";
import { type HelpLevel as Level, helpLevels } from "@techconnect/domain/helpers/helping";
import { readHelperCode } from "@techconnect/domain/helpers/helper-code";
import { textIn } from "../../request/text-in.ts";
import type { HelpLevel } from "./people.query.ts";
import { AskToHelp } from "./people.query.ts";

/** What a helper filled in; it stays in the form when something is wrong. */
export type AskFields = { readonly code: string; readonly level: Level | null; readonly organisationId: string };

export type AskTrouble =
  | { readonly field: "code"; readonly why: "empty" | "length" | "sign" | "check" | "unknown" }
  | { readonly field: "wat"; readonly why: "empty" }
  | { readonly field: "namens"; readonly why: "empty" | "not-allowed" };
export type AskAnswer = "asked" | "signed-out" | readonly AskTrouble[];

export const askFieldsOf = (form: FormData): AskFields => ({
  code: textIn(form, "code").slice(0, 30),
  level: helpLevels.find((level) => level === form.get("wat")) ?? null,
  organisationId: textIn(form, "namens"),
});

/** What can be told without asking anybody. */
export const wrongIn = ({ code, level, organisationId }: AskFields): readonly AskTrouble[] => {
  const read = readHelperCode(code);
  const wrong: AskTrouble[] = [];
  if (code === "") wrong.push({ field: "code", why: "empty" });
  else if (!read.ok) wrong.push({ field: "code", why: read.error.reason });
  if (level === null) wrong.push({ field: "wat", why: "empty" });
  if (organisationId === "") wrong.push({ field: "namens", why: "empty" });
  return wrong;
};

const onTheWire: Readonly<Record<Level, HelpLevel>> = { see: "SEE", act: "ACT" };

/** Asks whoever made the code whether one may help. */
export const askToHelp = async (client: ApolloClient, fields: AskFields): Promise<AskAnswer> => {
  const wrong = wrongIn(fields);
  const { code, level, organisationId } = fields;
  if (wrong.length > 0 || level === null) return wrong;
  const input = { code, organisationId, level: onTheWire[level] };
  const { data } = await client.mutate({ mutation: AskToHelp, variables: { input } });
  switch (data?.askToHelp.__typename) {
    case "HelpAsked":
      return "asked";
    case "NotSignedIn":
      return "signed-out";
    case "NotAllowed":
      return [{ field: "namens", why: "not-allowed" }];
    default:
      return [{ field: "code", why: "unknown" }];
  }
};
