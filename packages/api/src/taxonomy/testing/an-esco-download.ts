import { v5 as uuidv5 } from "uuid";
import type { Files } from "./import-files.ts";

/** A table as ESCO writes it: every field in quotes, so that it may hold lines and quotes. */
export const csv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(",")).join("\n");

export const idOf = (name: string): string => uuidv5(name, uuidv5.URL);
export const occupationUri = (name: string): string => `http://data.europa.eu/esco/occupation/${idOf(name)}`;
export const skillUri = (name: string): string => `http://data.europa.eu/esco/skill/${idOf(name)}`;
export const iscoUri = (code: string): string => `http://data.europa.eu/esco/isco/C${code}`;

export const occupations = (rows: readonly (readonly [name: string, isco: string, alt?: string])[], suffix = "") =>
  csv(
    [
      "conceptType",
      "conceptUri",
      "iscoGroup",
      "preferredLabel",
      "altLabels",
      "hiddenLabels",
      "status",
      "description",
      "code",
    ],
    rows.map(([name, isco, alt = ""]) => [
      "Occupation",
      occupationUri(name),
      isco,
      `${name}${suffix}`,
      alt,
      "",
      "released",
      `About ${name}${suffix}.`,
      `${isco}.1`,
    ]),
  );

export const skills = (names: readonly string[], suffix = "") =>
  csv(
    [
      "conceptType",
      "conceptUri",
      "skillType",
      "reuseLevel",
      "preferredLabel",
      "altLabels",
      "hiddenLabels",
      "status",
      "description",
    ],
    names.map((name) => [
      "KnowledgeSkillCompetence",
      skillUri(name),
      "knowledge",
      "cross-sector",
      `${name}${suffix}`,
      `${name}${suffix}\n${name} too`,
      "",
      "released",
      "",
    ]),
  );

export const iscoGroups = (rows: readonly (readonly [code: string, label: string])[]) =>
  csv(
    ["conceptType", "conceptUri", "code", "preferredLabel", "status", "altLabels", "description"],
    rows.map(([code, label]) => ["ISCOGroup", iscoUri(code), code, label, "released", "", ""]),
  );

export const needs = (rows: readonly (readonly [occupation: string, kind: string, skill: string])[]) =>
  csv(
    ["occupationUri", "relationType", "skillType", "skillUri"],
    rows.map(([occupation, kind, skill]) => [occupationUri(occupation), kind, "knowledge", skillUri(skill)]),
  );

/** A whole download with two ICT occupations and a baker, in English and partly in Dutch. */
export const anEscoDownload = (over: Files = {}): Files => ({
  "ISCOGroups_en.csv": iscoGroups([
    ["2512", "Software developers"],
    ["3512", "User support technicians"],
    ["7512", "Bakers"],
  ]),
  "occupations_en.csv": occupations([
    ["developer", "2512", "programmer\ncoder"],
    ["helpdesk", "3512"],
    ["baker", "7512"],
  ]),
  "occupations_nl.csv": occupations([["developer", "2512"]], " (nl)"),
  "skills_en.csv": skills(["Java", "listen", "bake"]),
  "skills_nl.csv": skills(["listen"], " (nl)"),
  "occupationSkillRelations.csv": needs([
    ["developer", "essential", "Java"],
    ["developer", "essential", "listen"],
    ["helpdesk", "essential", "listen"],
    ["helpdesk", "optional", "Java"],
    ["baker", "essential", "bake"],
  ]),
  "skillSkillRelations.csv": csv(
    ["originalSkillUri", "originalSkillType", "relationType", "relatedSkillType", "relatedSkillUri"],
    [[skillUri("Java"), "knowledge", "optional", "knowledge", skillUri("listen")]],
  ),
  "broaderRelationsOccPillar.csv": csv(
    ["conceptType", "conceptUri", "broaderType", "broaderUri"],
    [["Occupation", occupationUri("developer"), "ISCOGroup", iscoUri("2512")]],
  ),
  "digitalSkillsCollection_en.csv": csv(
    ["conceptType", "conceptUri", "preferredLabel"],
    [["", skillUri("Java"), "Java"]],
  ),
  "dictionary_en.csv": csv(["filename"], [["skills"]]),
  ...over,
});
