import { usualDays } from "@techconnect/domain/classes/class-group";
import { isLocale, type Locale } from "@techconnect/domain/kernel/locale";

/** What stands in the form, as it was typed. */
export type MakeFields = {
  readonly requestId: string;
  readonly label: string;
  readonly expected: string;
  readonly language: string;
  readonly second: string;
  readonly days: string;
};

export const makeFieldNames = ["label", "expected"] as const;
export type MakeField = (typeof makeFieldNames)[number];

/** How long a code can work, in days. */
export const dayChoices = [7, 14, 30, 60] as const;

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};

/** What was filled in, spaces at the ends left off. */
export const makeFieldsOf = (form: FormData): MakeFields => ({
  requestId: text(form, "requestId"),
  label: text(form, "label"),
  expected: text(form, "expected"),
  language: text(form, "language"),
  second: text(form, "second"),
  days: text(form, "days"),
});

/** Null for a number that nobody filled in, and for a text that is no number: `wrongIn` tells those apart. */
const expectedOf = ({ expected }: MakeFields): number | null => (/^\d{1,3}$/.test(expected) ? Number(expected) : null);

/** Fields that cannot go as they are. The API judges the rest. */
export const wrongIn = (fields: MakeFields): readonly MakeField[] =>
  makeFieldNames.filter((name) =>
    name === "label" ? fields.label === "" : fields.expected !== "" && expectedOf(fields) === null,
  );

const languagesOf = ({ language, second }: MakeFields, locale: Locale): Locale[] => {
  const first = isLocale(language) ? language : locale;
  return isLocale(second) && second !== first ? [first, second] : [first];
};

/** @param locale of the page, for a form that names no language of ours */
export const makeInputOf = (fields: MakeFields, locale: Locale) => ({
  requestId: fields.requestId,
  label: fields.label,
  expected: expectedOf(fields),
  languages: languagesOf(fields, locale),
  days: dayChoices.find((days) => String(days) === fields.days) ?? usualDays,
});

/** The field of the form that an error of the API is about. */
export const fieldInPath = (path: readonly string[]): MakeField | null =>
  makeFieldNames.find((name) => path.includes(name)) ?? null;
