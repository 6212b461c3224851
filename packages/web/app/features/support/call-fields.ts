import type { CallMoment } from "../../graphql/generated/graphql.ts";

export type { CallMoment };

export type CallFields = {
  readonly requestId: string;
  readonly firstName: string;
  readonly contact: string;
  readonly moment: string;
  readonly language: string;
};

export const callFieldNames = ["firstName", "contact", "moment", "language"] as const;
export type CallField = (typeof callFieldNames)[number];

const moments: readonly CallMoment[] = ["MORNING", "AFTERNOON", "EVENING", "ANY"];

/** The moment that a form names, or null when it names none of ours. */
export const momentOf = (value: string): CallMoment | null => moments.find((moment) => moment === value) ?? null;

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};

/** What was filled in, spaces at the ends left off. */
export const callFieldsOf = (form: FormData): CallFields => ({
  requestId: text(form, "requestId"),
  firstName: text(form, "firstName"),
  contact: text(form, "contact"),
  moment: text(form, "moment"),
  language: text(form, "language"),
});

/** Fields that cannot go without an answer, and have none. The API judges the rest. */
export const emptyFields = (fields: CallFields): readonly CallField[] =>
  callFieldNames.filter((name) => fields[name] === "" || (name === "moment" && momentOf(fields.moment) === null));

/** The field of the form that an error of the API is about: the last part of its path that is one. */
export const fieldInPath = (path: readonly string[]): CallField | null =>
  callFieldNames.find((name) => path.includes(name)) ?? null;
