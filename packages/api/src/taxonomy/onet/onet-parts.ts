import type { DownloadedFile, Part, Scope } from "../download.ts";
import { onetFileOf, type OnetFile } from "./onet-files.ts";
import { readOccupationLines } from "./read-occupation-lines.ts";
import { readRatings } from "./read-ratings.ts";
import { readCrosswalk, readOccupationTable, readTasks, readTechnologies, readTitles } from "./read-tables.ts";

const isLines = ({ name }: DownloadedFile): boolean => /\.jsonl(\.gz)?$/i.test(name);

/** What a part holds all of; lines of JSON bring titles and job zones along. */
const scopes: Readonly<Record<Exclude<OnetFile["holds"], "ratings">, readonly Scope[]>> = {
  occupations: [{ of: "onetOccupations" }],
  titles: [{ of: "onetTitles" }],
  tasks: [{ of: "onetTasks" }],
  technologies: [{ of: "onetTechnologies" }],
  crosswalk: [{ of: "onetCrosswalk" }],
};
const alongInLines: readonly Scope[] = [{ of: "onetTitles" }, { of: "onetRatings", domain: "job-zone" }];

const scopesOf = (is: OnetFile, files: readonly DownloadedFile[]): readonly Scope[] => {
  if (is.holds === "ratings") return [{ of: "onetRatings", domain: is.domain }];
  const along = is.holds === "occupations" && files.some(isLines) ? alongInLines : [];
  return [...scopes[is.holds], ...along];
};

const tables = {
  titles: readTitles,
  tasks: readTasks,
  technologies: readTechnologies,
  crosswalk: readCrosswalk,
} as const;

const readerOf = (is: OnetFile): Part["read"] => {
  if (is.holds === "ratings") return readRatings(is.domain);
  if (is.holds !== "occupations") return tables[is.holds];
  return (file) => (isLines(file) ? readOccupationLines(file) : readOccupationTable(file));
};

const nameOf = (is: OnetFile): string => (is.holds === "ratings" ? is.domain : is.holds);

/** What a download of O*NET holds, occupations first, and the files of it that are not read. */
export const onetParts = (files: readonly DownloadedFile[]) => {
  const named = files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((file) => ({ file, is: onetFileOf(file.name) }));
  const known = named.flatMap(({ file, is }) => (is === null ? [] : [{ file, is }]));
  const byPart = [...Map.groupBy(known, ({ is }) => nameOf(is)).values()];
  const isFirst = (part: typeof known) => (part[0]?.is.holds === "occupations" ? 0 : 1);
  const parts = byPart
    .toSorted((a, b) => isFirst(a) - isFirst(b))
    .flatMap((part): readonly Part[] => {
      const [first] = part;
      if (!first) return [];
      const own = part.map(({ file }) => file);
      return [
        {
          taxonomy: "onet",
          name: nameOf(first.is),
          files: own,
          read: readerOf(first.is),
          scopes: scopesOf(first.is, own),
          refers: first.is.holds !== "occupations" && first.is.holds !== "crosswalk",
        },
      ];
    });
  return { parts, unknown: named.filter(({ is }) => is === null).map(({ file }) => file) };
};
