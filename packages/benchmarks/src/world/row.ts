/** Tables of the product in the order in which rows can refer to each other; `person` is in files only. */
export const worldTables = [
  "place",
  "skill",
  "job_profile",
  "job_profile_skill",
  "provider",
  "course",
  "course_edition",
  "course_job_profile",
  "employer",
  "vacancy",
  "person",
] as const;
export type WorldTable = (typeof worldTables)[number];

/** A row by column, as JSON writes it; every row of a table has the same columns. */
export type Columns = Readonly<Record<string, unknown>>;
export type WorldRow = { readonly table: WorldTable; readonly row: Columns };

const kinds = {
  place: "a",
  skill: "b",
  jobProfile: "c",
  provider: "d",
  course: "e",
  edition: "f",
  employer: "1",
  vacancy: "2",
  person: "3",
} as const;

/** The id of the n-th thing of a kind: a UUID whose order is not that of the numbers. */
export const idOf = (kind: keyof typeof kinds, number: number): string => {
  const mixed = (Math.imul(number + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0");
  return `${mixed}-${kinds[kind]}000-4000-8000-${number.toString(16).padStart(12, "0")}`;
};

export const skillId = (number: number): string => `esco:${idOf("skill", number)}`;

/** Where a made-up row comes from: nowhere. */
export const madeUp = { title: "Made up for measuring", url: null, checkedOn: null };

/** A text in our three languages. */
export const inThree = (text: string) => ({ nl: text, en: `${text} (en)`, ar: `${text} (ar)` });
