import type { Trouble } from "./trouble.tsx";

const personFieldNames = ["email", "role", "places"] as const;
export type PersonField = (typeof personFieldNames)[number];

/** What stands in a form about one person, as it was typed. */
export type PersonFields = Readonly<Record<PersonField, string>> & {
  /** Of the letter. */
  readonly language: string;
};

/** What a form on the page of people asked for, and why it was not done; everything that was typed comes along. */
export type PeopleAnswer = {
  /** The member that it is about; null for an invitation. */
  readonly personId: string | null;
  readonly values: PersonFields;
  /** The id that the form was made with; empty for a new one. */
  readonly requestId: string;
  readonly wrong: readonly PersonField[];
  readonly trouble: Trouble | null;
};

/** The field of the form that an error of the API is about. */
export const personFieldIn = (path: readonly string[]): PersonField | null =>
  personFieldNames.find((name) => path.includes(name)) ?? null;
