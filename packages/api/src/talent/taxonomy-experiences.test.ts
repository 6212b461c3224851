import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anExperience } from "./testing/an-experience.ts";
import { aTransferableSkill } from "../guide/testing/a-job-profile.ts";
import { aWholeCatalogue } from "../platform/testing/a-whole-catalogue.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { taxonomyStreamsOn } from "../taxonomy/taxonomy.module.ts";
import { anEscoDownload, idOf, occupations } from "../taxonomy/testing/an-esco-download.ts";
import { forgetTaxonomies, importFiles } from "../taxonomy/testing/import-files.ts";
import { experienceContentOf } from "./experience-content.ts";
import type { Experiences } from "./experience.ts";
import { makeLinkExperiences } from "./link-experiences.ts";
import { makeJointLinker } from "./linking/joint-linker.ts";
import { makeLabelLinker } from "./linking/label-linker.ts";
import { startTaxonomyLinker } from "./linking/taxonomy-linker.ts";
import { taxonomyNames } from "./linking/taxonomy-names.ts";
import { makeExperiencesOn } from "./talent.module.ts";

const catalogue = {
  ...aWholeCatalogue,
  transferableSkills: [
    aTransferableSkill({ onet: ["Troubleshooting"] }),
    aTransferableSkill({ id: "tc:uitleggen", onet: ["Instructing", "Learning Strategies"] }),
  ],
  experiences: [anExperience({ id: "helpen", esco: idOf("helpdesk") })],
};
const content = experienceContentOf(catalogue);
const [baker, developer] = [`occupation:${idOf("baker")}`, `occupation:${idOf("developer")}`];

const tsv = (...rows: (readonly string[])[]) => rows.map((row) => row.join("\t")).join("\n");
const [bakers, developers] = ["51-3011.00", "15-1252.00"];
const onet = {
  "Occupation Data.txt": tsv(
    ["O*NET-SOC Code", "Title", "Description"],
    [bakers, "Bakers", "Bake."],
    [developers, "Developers", "Develop."],
  ),
  "skills.tsv": tsv(
    ["code", "Troubleshooting|IM", "Instructing|IM", "Instructing|LV", "Learning Strategies|IM"],
    // everybody solves a lot and explains a little; what differs is what stands out
    [bakers, "4", "2", "3", "2"],
    [developers, "4.8", "1", "2", "1"],
  ),
  "work_values.tsv": tsv(["code", "Troubleshooting|EX"], [bakers, "7"], [developers, "1"]),
  "esco_to_onet_soc.tsv": tsv(
    ["onet", "esco", "match"],
    [bakers, idOf("baker"), "exactMatch"],
    [developers, idOf("developer"), "closeMatch"],
  ),
};
const escoOfBakers = anEscoDownload({
  "occupations_nl.csv": occupations([["baker", "7512", "deegmaker\npannenbakker"]], " (nl)"),
});

let api: TestServer;
let experiences: Experiences;
beforeAll(async () => {
  api = await testServer({ catalogue, now: () => new Date("2026-11-23T12:00:00Z") });
  experiences = makeExperiencesOn(content)(api.database.em());
});
afterAll(() => api.stop());

const read = (...ids: readonly string[]) => experiences.byIds("nl", ids);

describe("experiences of an imported taxonomy", () => {
  it("are none before one was imported", async () => {
    expect((await read(baker, "helpen")).map(({ id }) => id)).toEqual(["helpen"]);
  });

  it("are called as the reader's language has it, else in English, and show nothing before O*NET came", async () => {
    await importFiles("esco", escoOfBakers, { em: api.database.em });
    expect(await read(baker, `occupation:${idOf("nobody")}`, developer)).toEqual([
      { id: baker, kind: "occupation", esco: idOf("baker"), label: "baker (nl)", language: "nl", skills: [] },
      { id: developer, kind: "occupation", esco: idOf("developer"), label: "developer", language: "en", skills: [] },
    ]);
  });

  it("show what stands out in that work, in O*NET's ratings of what it asks of people", async () => {
    await importFiles("onet", onet, { em: api.database.em });
    const shown = (await read(baker, developer)).map(({ skills }) => skills.map(({ skill }) => skill.id));
    expect(shown.map(([first]) => first)).toEqual(["tc:uitleggen", "tc:oplossen"]);
    const [first] = (await read(baker))[0]?.skills ?? [];
    expect(first).toMatchObject({ weight: 3, there: null, skill: { kind: "transferable" } });
  });

  it("are technical skills too, and never one for the other", async () => {
    const java = `esco:${idOf("Java")}`;
    expect(await read(java)).toMatchObject([
      { id: java, kind: "skill", label: "Java", esco: null, skills: [{ weight: 3, skill: { id: java } }] },
    ]);
    expect(await read(`occupation:${idOf("Java")}`, `esco:${idOf("baker")}`, "occupation:x", "esco:")).toEqual([]);
  });

  it("are what the catalogue tells where it has that occupation", async () => {
    const id = `occupation:${idOf("helpdesk")}`;
    expect(await read(id)).toEqual((await read("helpen")).map((told) => ({ ...told, id })));
  });

  it("are found in a person's words", async () => {
    const names = taxonomyNames(taxonomyStreamsOn(api.database.em()), content.ofOccupation);
    const taxonomy = await startTaxonomyLinker(names, new AbortController().signal);
    const linker = makeJointLinker(makeLabelLinker(content.names), () => taxonomy);
    const link = makeLinkExperiences({ linker, experiences });
    const linked = await link({ text: "ik was pannenbakker en helpdesk, ook Java en xyzzy", locale: "nl" });
    await taxonomy.stop();
    if (!linked.ok) throw new Error(linked.error.message);
    expect(linked.value.links.map(({ words, experience }) => [words, experience.id])).toEqual([
      ["pannenbakker", baker],
      ["helpdesk", "helpen"],
      ["Java", `esco:${idOf("Java")}`],
    ]);
    expect(linked.value.unlinked).toEqual(["xyzzy"]);
  });

  it("count in suggestions, which quote the words", async () => {
    type Suggested = {
      readonly suggestions: {
        readonly jobProfiles: readonly {
          readonly jobProfile: { readonly slug: string };
          readonly contributions: readonly { readonly skill: string; readonly words: readonly string[] }[];
        }[];
      };
    };
    const { data, errors } = await api.ask<Suggested>(
      `query ($input: SuggestionsInput!) { suggestions(input: $input) { ... on Suggestions {
        jobProfiles { jobProfile { slug } contributions { skill words } } } ... on InvalidInput { path message } } }`,
      {
        input: {
          answers: "xxxxxxxxxxxx",
          locale: "nl",
          experiences: [{ id: baker, words: "pannenbakker in Aleppo" }],
        },
      },
    );
    expect(errors).toBeUndefined();
    const trainer = data.suggestions.jobProfiles.find(({ jobProfile }) => jobProfile.slug === "trainer");
    expect(trainer?.contributions).toContainEqual({ skill: "tc:uitleggen", words: ["pannenbakker in Aleppo"] });
    const { data: told } = await api.ask(`{ experiences(ids: ["${baker}"], locale: nl) { kind label } }`);
    expect(told).toEqual({ experiences: [{ kind: "OCCUPATION", label: "baker (nl)" }] });
  });

  it("are gone with the taxonomy", async () => {
    await forgetTaxonomies(api.database.em());
    expect(await read(baker)).toEqual([]);
  });
});
