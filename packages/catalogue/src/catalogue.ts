import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { DemoRoute, Provider } from "./courses.ts";
import { Experience } from "./experiences.ts";
import { Choices, JobProfile, TechnicalSkill, TransferableSkill } from "./guide.ts";
import { Place } from "./places.ts";
import { SearchWords } from "./search.ts";
import { Story } from "./stories.ts";
import { HelpDesk } from "./support.ts";
import { TalentQuestions } from "./talent.ts";
import { SampleEmployer } from "./vacancies.ts";

const starterContent = new URL("../content/", import.meta.url);

const readFrom =
  (content: URL) =>
  <T>(schema: z.ZodType<T>, file: string): T => {
    const parsed = schema.safeParse(JSON.parse(readFileSync(new URL(file, content), "utf8")));
    if (!parsed.success) throw new Error(`Catalogue content ${file}\n${z.prettifyError(parsed.error)}`);
    return parsed.data;
  };

const filesIn = (folder: string, content: URL): readonly string[] =>
  readdirSync(new URL(`${folder}/`, content))
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .map((file) => `${folder}/${file}`);

/**
 * The whole starter catalogue, checked against its schema. Read once at start-up or in a test; pure data afterwards.
 *
 * @param content the folder to read, with a slash at the end; the package's own content when absent
 * @throws Error that names the file and field when the content does not fit the schema
 */
export const loadCatalogue = (content: URL = starterContent) => {
  const read = readFrom(content);
  const readFolder = <T>(schema: z.ZodType<T>, folder: string): readonly T[] =>
    filesIn(folder, content).map((file) => read(schema, file));

  return {
    transferableSkills: read(z.array(TransferableSkill), "skills/transferable.json"),
    technicalSkills: read(z.array(TechnicalSkill), "skills/technical.json"),
    experiences: read(z.array(Experience), "experiences.json"),
    jobProfiles: readFolder(JobProfile, "job-profiles"),
    providers: readFolder(Provider, "providers"),
    demoRoutes: read(z.array(DemoRoute), "demo-routes.json"),
    sampleEmployers: readFolder(SampleEmployer, "vacancies"),
    places: read(z.array(Place), "places.json"),
    helpDesks: read(z.array(HelpDesk), "help-desks.json"),
    stories: read(z.array(Story), "stories.json"),
    talentQuestions: read(TalentQuestions, "talent-questions.json"),
    choices: read(Choices, "choices.json"),
    searchWords: read(SearchWords, "search.json"),
  };
};

export type Catalogue = ReturnType<typeof loadCatalogue>;
