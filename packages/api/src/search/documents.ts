import { ladder } from "@techconnect/domain/courses/may-enter";
import type { SearchDocument, TextsByLanguage } from "@techconnect/search/search-index";
import { tellingNames } from "./telling-names.ts";

/** Raise it when a document is made of something else: every engine is then filled anew. */
export const documentShape = "3";

/** Texts of a thing, of which each may lack a language. */
type Texts = readonly (TextsByLanguage | null)[];

/** Several texts as one per language, a line each. */
export const joined = (texts: Texts): TextsByLanguage => {
  const languages = new Set(texts.flatMap((text) => (text === null ? [] : Object.keys(text))));
  return Object.fromEntries(
    [...languages].map((language) => [language, texts.flatMap((text) => text?.[language] ?? []).join("\n")]),
  );
};

const allOf = (texts: Texts): readonly string[] => [
  ...new Set(texts.flatMap((text) => (text === null ? [] : Object.values(text)))),
];

/** Paragraphs by language. */
type Paragraphs = Readonly<Record<string, readonly string[]>>;

const linesOf = (paragraphs: Paragraphs): TextsByLanguage =>
  Object.fromEntries(Object.entries(paragraphs).map(([language, lines]) => [language, lines.join("\n")]));

type Base = Pick<SearchDocument, "id" | "title" | "point">;

/** What of a job profile can be found. */
export type JobProfileRow = Base & {
  readonly summary: TextsByLanguage;
  readonly day: Texts;
  readonly synonyms: readonly string[];
  /** What a taxonomy calls its occupation, in any language. */
  readonly occupationNames: readonly string[];
  /** Titles and synonyms of other work. */
  readonly othersNames: readonly string[];
  readonly technical: Texts;
  readonly levels: readonly string[];
  readonly sectors: readonly string[];
};

/** What of a course can be found. */
export type CourseRow = Base & {
  readonly texts: Texts;
  /** Paragraphs by language, of an imported one. */
  readonly description: Paragraphs | null;
  readonly provider: string;
  readonly jobProfiles: Texts;
  readonly teaches: Texts;
  readonly levels: readonly string[];
  readonly dayParts: readonly string[];
  readonly priceCents: number | null;
  readonly childcare: boolean | null;
  readonly device: boolean | null;
  readonly mode: string | null;
  readonly sample: boolean;
};

/** What of a vacancy can be found. */
export type VacancyRow = Base & {
  readonly summary: TextsByLanguage;
  readonly description: Paragraphs;
  readonly employer: string | null;
  readonly jobProfile: TextsByLanguage | null;
  readonly technical: Texts;
  readonly levels: readonly string[] | null;
  readonly sectors: readonly string[];
  readonly dayParts: readonly string[];
  readonly remote: string | null;
  readonly learning: string | null;
  readonly device: boolean | null;
  readonly sample: boolean;
  /** Days since 1970-01-01. */
  readonly lastDay: number | null;
  readonly listedOn: number;
};

/** The features of a thing that has them. */
const featuresOf = (has: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(has).flatMap(([feature, there]) => (there ? [feature] : []));

/** The lowest entry first; what names none comes last. */
const rankOf = (levels: readonly string[]): number => {
  const lowest = ladder.findIndex((level) => levels.includes(level));
  return lowest === -1 ? ladder.length : lowest;
};

type Unversioned = Omit<SearchDocument, "version">;

/** @param stopWords that tell nothing */
export const jobProfileDocument = (row: JobProfileRow, stopWords: readonly string[]): Unversioned => ({
  kind: "job-profile",
  id: row.id,
  title: row.title,
  also: [...new Set([...row.synonyms, ...tellingNames(row.occupationNames, row.othersNames, stopWords)])],
  names: [],
  text: joined([row.summary, ...row.day, ...row.technical]),
  facets: { levels: row.levels, sectors: row.sectors, dayParts: [], features: [] },
  point: null,
  rank: rankOf(row.levels),
  lastDay: null,
  listedOn: null,
});

export const courseDocument = (row: CourseRow): Unversioned => ({
  kind: "course",
  id: row.id,
  title: row.title,
  also: allOf(row.jobProfiles),
  names: [row.provider],
  text: joined([...row.texts, row.description && linesOf(row.description), ...row.teaches]),
  facets: {
    levels: row.levels,
    sectors: [],
    dayParts: row.dayParts,
    features: featuresOf({
      free: row.priceCents === 0,
      childcare: row.childcare === true,
      device: row.device === true,
      "from-home": row.mode === "online",
      "learn-and-work": row.mode === "work-based",
      sample: row.sample,
    }),
  },
  point: row.point,
  rank: rankOf(row.levels),
  lastDay: null,
  listedOn: null,
});

export const vacancyDocument = (row: VacancyRow): Unversioned => ({
  kind: "vacancy",
  id: row.id,
  title: row.title,
  also: allOf([row.jobProfile]),
  names: row.employer === null ? [] : [row.employer],
  text: joined([row.summary, linesOf(row.description), ...row.technical]),
  facets: {
    levels: row.levels ?? [],
    sectors: row.sectors,
    dayParts: row.dayParts,
    features: featuresOf({
      device: row.device === true,
      "from-home": row.remote === "partly" || row.remote === "fully",
      "learn-and-work": row.learning === "bbl" || row.learning === "on-the-job",
      sample: row.sample,
    }),
  },
  point: row.point,
  rank: rankOf(row.levels ?? []),
  lastDay: row.lastDay,
  listedOn: row.listedOn,
});
