import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import {
  Choices,
  DemoRoute,
  HelpDesk,
  JobProfile,
  Place,
  Provider,
  SampleEmployer,
  Story,
  TalentQuestions,
  TechnicalSkill,
  TransferableSkill,
} from "./schema.ts";

const content = new URL("../content/", import.meta.url);

const read = <T>(schema: z.ZodType<T>, file: string): T => {
  const parsed = schema.safeParse(JSON.parse(readFileSync(new URL(file, content), "utf8")));
  if (!parsed.success) throw new Error(`packages/catalogue/content/${file}\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
};

const readFolder = <T>(schema: z.ZodType<T>, folder: string): readonly T[] =>
  readdirSync(new URL(`${folder}/`, content))
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .map((file) => read(schema, `${folder}/${file}`));

/**
 * The whole starter catalogue, checked against its schema. Read once at start-up or in a test; pure data afterwards.
 *
 * @throws Error that names the file and field when the content does not fit the schema
 */
export const loadCatalogue = () => ({
  transferableSkills: read(z.array(TransferableSkill), "skills/transferable.json"),
  technicalSkills: read(z.array(TechnicalSkill), "skills/technical.json"),
  jobProfiles: readFolder(JobProfile, "job-profiles"),
  providers: readFolder(Provider, "providers"),
  demoRoutes: read(z.array(DemoRoute), "demo-routes.json"),
  sampleEmployers: readFolder(SampleEmployer, "vacancies"),
  places: read(z.array(Place), "places.json"),
  helpDesks: read(z.array(HelpDesk), "help-desks.json"),
  stories: read(z.array(Story), "stories.json"),
  talentQuestions: read(TalentQuestions, "talent-questions.json"),
  choices: read(Choices, "choices.json"),
});

export type Catalogue = ReturnType<typeof loadCatalogue>;
