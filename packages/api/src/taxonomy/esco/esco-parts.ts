import type { DownloadedFile, Part, Scope } from "../download.ts";
import { escoFileOf, type EscoFile } from "./esco-files.ts";
import { readConcepts } from "./read-concepts.ts";
import { readMembers } from "./read-members.ts";
import { readRelations } from "./read-relations.ts";

type Known = { readonly file: DownloadedFile; readonly is: Exclude<EscoFile, { readonly holds: "nothing new" }> };

/** Concepts come before what refers to them. */
const order = ["concepts", "relations", "members"] as const;

const scopesOf = (known: readonly Known[]): readonly Scope[] => {
  const [first] = known;
  if (first?.is.holds === "relations") return [{ of: "relations", set: first.is.set }];
  if (first?.is.holds === "members") return [{ of: "members", collection: first.is.collection }];
  if (first?.is.holds !== "concepts") return [];
  const { kind } = first.is;
  const languages = known.flatMap(({ is }) => (is.holds === "concepts" ? [is.language] : []));
  return [
    { of: "concepts", kind },
    { of: "labels", kind, languages },
    { of: "texts", kind, languages },
  ];
};

const readerOf = (is: Known["is"]): Part["read"] => {
  if (is.holds === "concepts") return readConcepts(is);
  return is.holds === "relations" ? readRelations(is.set) : readMembers(is.collection);
};

const partOf = (name: string, known: readonly Known[]): Part => {
  const readers = new Map(known.map(({ file, is }) => [file, readerOf(is)]));
  return {
    taxonomy: "esco",
    name,
    files: known.map(({ file }) => file),
    read: async function* (file) {
      yield* readers.get(file)?.(file) ?? [];
    },
    scopes: scopesOf(known),
    refers: known.some(({ is }) => is.holds !== "concepts"),
  };
};

/** What a download of ESCO holds, concepts first, and the files of it that are not read. */
export const escoParts = (files: readonly DownloadedFile[]) => {
  const named = files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((file) => ({ file, is: escoFileOf(file.name) }));
  const known = named.flatMap(({ file, is }) => (is === null || is.holds === "nothing new" ? [] : [{ file, is }]));
  const byPart = Map.groupBy(known, ({ is }) => is.part);
  const placeOf = (part: readonly Known[]) => order.findIndex((holds) => holds === part[0]?.is.holds);
  return {
    parts: [...byPart].toSorted(([, a], [, b]) => placeOf(a) - placeOf(b)).map(([name, part]) => partOf(name, part)),
    needless: named.filter(({ is }) => is?.holds === "nothing new").map(({ file }) => file),
    unknown: named.filter(({ is }) => is === null).map(({ file }) => file),
  };
};
