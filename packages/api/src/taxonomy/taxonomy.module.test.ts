import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aJobProfile, aTechnicalSkill, aTransferableSkill } from "../guide/testing/a-job-profile.ts";
import { pagingContract } from "../platform/testing/paging.contract.ts";
import { aCatalogue, inEach } from "../platform/testing/a-catalogue.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { postgresOccupations } from "./postgres/occupations.postgres.ts";
import { anEscoDownload, idOf, occupations, occupationUri } from "./testing/an-esco-download.ts";
import { forgetTaxonomies, importFiles } from "./testing/import-files.ts";

const esco = (name: string) => ({ occupation: idOf(name), code: "2512.1" });
const catalogue = aCatalogue({
  transferableSkills: [aTransferableSkill()],
  technicalSkills: [aTechnicalSkill()],
  jobProfiles: [
    aJobProfile({ slug: "ontwikkelaar", title: inEach("Ontwikkelaar"), sectors: ["care"], esco: esco("developer") }),
    aJobProfile({ slug: "bakker", title: inEach("Bakker"), sectors: ["shops"], esco: esco("baker") }),
  ],
});

let api: TestServer;
beforeAll(async () => {
  api = await testServer({ catalogue });
});
beforeEach(() => forgetTaxonomies(api.database.em()));
afterAll(() => api.stop());

const importAll = (over = {}) =>
  importFiles("esco", anEscoDownload(over), { em: api.database.em, version: "ESCO dataset - v1.2.0 - csv" });

type Node = { readonly label: string; readonly language: string };
type Listed = {
  readonly occupations: { readonly totalCount: number; readonly edges: readonly { readonly node: Node }[] };
};
const labels = async (asked: string): Promise<readonly string[]> => {
  const { data } = await api.ask<Listed>(`{ occupations(${asked}) { totalCount edges { node { label language } } } }`);
  expect(data.occupations.totalCount).toBe(data.occupations.edges.length);
  return data.occupations.edges.map(({ node }) => `${node.label}/${node.language}`);
};

describe("occupations over GraphQL", () => {
  it("are none before a taxonomy was imported, and nothing else misses it", async () => {
    const { data, errors } =
      await api.ask(`{ taxonomy { sources { name } } occupations { totalCount edges { node { id } } }
      jobProfiles { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ taxonomy: null, occupations: { totalCount: 0, edges: [] }, jobProfiles: { totalCount: 2 } });
  });

  it("say what they are called, what they need and what tells about them", async () => {
    await importAll();
    const { data, errors } = await api.ask(`{ occupations(first: 1, locale: nl) { edges { node {
      id uri code label language iscoGroup { code label language }
      essentialSkills(first: 1) { totalCount skills { uri label language } names { language labels } } optionalSkills { totalCount skills { id } }
      jobProfile { slug title sectors { id } } } } } }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      occupations: {
        edges: [
          {
            node: {
              uri: occupationUri("developer"),
              code: "2512.1",
              label: "developer (nl)",
              language: "nl",
              iscoGroup: { code: "2512", label: "Software developers", language: "en" },
              essentialSkills: {
                totalCount: 2,
                skills: [{ label: "listen (nl)", language: "nl" }],
                names: [{ language: "nl", labels: ["listen (nl)"] }],
              },
              optionalSkills: { totalCount: 0, skills: [] },
              jobProfile: { slug: "ontwikkelaar", title: "Ontwikkelaar", sectors: [{ id: "care" }] },
            },
          },
        ],
      },
    });
  });

  it("are those of ICT groups and of job profiles, in the language asked for or marked with another", async () => {
    await importAll({
      "occupations_en.csv": occupations([
        ["developer", "2512"],
        ["helpdesk", "3512"],
        ["baker", "7512"],
        ["smith", "7221"],
      ]),
    });
    expect(await labels("locale: nl")).toEqual(["developer (nl)/nl", "helpdesk/en", "baker/en"]);
    expect(await labels("locale: ar")).toEqual(["developer/en", "helpdesk/en", "baker/en"]);
  });

  it("are found by part of any name, and by the sector of their job profile", async () => {
    await importAll();
    expect(await labels('query: "CODE", locale: en')).toEqual(["developer/en"]);
    expect(await labels('query: "%", locale: en')).toEqual([]);
    expect(await labels("sector: SHOPS, locale: en")).toEqual(["baker/en"]);
    expect(await labels('sector: SHOPS, query: "dev", locale: en')).toEqual([]);
  });

  it("have an id under which they are found again", async () => {
    await importAll();
    const { data } = await api.ask(
      `{ node(id: "${idOf("helpdesk")}", locale: en) { id ... on Occupation { label } } }`,
    );
    expect(data).toEqual({ node: { id: idOf("helpdesk"), label: "helpdesk" } });
  });

  it("come with the version and the words that have to stand beside them, once the import has ended", async () => {
    await importAll();
    await importFiles(
      "onet",
      { "Occupation Data.txt": "O*NET-SOC Code\tTitle\n15-1252.00\tDevelopers" },
      { em: api.database.em, version: "db_29_3_text" },
    );
    const { data } = await api.ask(`{ taxonomy { sources { name version importedAt attribution } } }`);
    expect(data).toMatchObject({
      taxonomy: {
        sources: [
          {
            name: "ESCO",
            version: "1.2.0",
            attribution: "This service uses the ESCO classification of the European Commission.",
          },
          {
            name: "ONET",
            version: "29.3",
            attribution: expect.stringMatching(/^Includes information from the O\*NET 29\.3 Database/),
          },
        ],
      },
    });
  });

  it("read their skills once, however many there are", async () => {
    await importAll();
    let statements = 0;
    const client = await api.database.orm.em.getConnection().getNativeClient();
    const count = () => void statements++;
    client.on("acquire", count);
    await api.ask(`{ occupations { edges { node { essentialSkills { totalCount } jobProfile { title } } } } }`);
    client.off("acquire", count);
    // three, and perhaps a look of the match index in between
    expect(statements).toBeLessThanOrEqual(5);
  });
});

pagingContract("occupations", async () => {
  await forgetTaxonomies(api.database.em());
  await importAll();
  const list = postgresOccupations(api.database.em());
  return { page: (asked) => list.page("nl", asked, {}), count: () => list.count("nl", {}) };
});
