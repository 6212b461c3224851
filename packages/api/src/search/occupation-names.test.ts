import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import { aJobProfile } from "../guide/testing/a-job-profile.ts";
import { aCatalogue, inEach } from "../platform/testing/a-catalogue.ts";
import { anImportRun } from "../platform/testing/an-import-run.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { anEscoDownload, idOf, occupations } from "../taxonomy/testing/an-esco-download.ts";
import { allOf, inFolder } from "../taxonomy/testing/import-files.ts";

const aProfile = (slug: string, occupation: string) =>
  aJobProfile({
    slug,
    title: inEach(slug),
    synonyms: [],
    technical: [],
    transferable: [],
    esco: { occupation: idOf(occupation), code: "3512.1" },
  });

let api: TestServer;
beforeAll(async () => {
  const jobProfiles = [aProfile("computerhulp", "helpdesk"), aProfile("bakkerij", "baker")];
  api = await testServer({ catalogue: aCatalogue({ jobProfiles }) });
});
afterAll(() => api.stop());

/** Imports as the command does; what was there is taken over as the worker does it. */
const importEsco = (files: ReturnType<typeof anEscoDownload>) =>
  inFolder("esco", files, async (folder) => {
    const scope = { config: api.config, em: api.database.em, now: () => new Date(), newId: uuidv7 };
    for (const { importers } of api.slices) {
      const importer = importers?.["esco"]?.(scope);
      if (importer) await allOf(importer(folder, anImportRun()));
    }
    for (const slice of api.slices) await slice.settle?.(api.database);
  });

type Found = {
  readonly search: { readonly edges: readonly { readonly node: { readonly thing: { slug: string } } }[] };
};
const found = async (query: string) => {
  const asked = `query ($query: String!) { search(query: $query, kinds: [JOB_PROFILE], locale: nl) { edges { node { thing { ... on JobProfile { slug } } } } } }`;
  const { data } = await api.ask<Found>(asked, { query });
  return data.search.edges.map(({ node }) => node.thing.slug);
};

it("finds work by the other names that an imported taxonomy has for it, and not before", async () => {
  expect(await found("ICT-servicedeskmedewerker")).toEqual([]);
  const helpdesk = ["helpdesk", "3512", "ICT-servicedeskmedewerker\nbakkerij"] as const;
  await importEsco(anEscoDownload({ "occupations_en.csv": occupations([helpdesk, ["baker", "7512"]]) }));
  expect(await found("ICT-servicedeskmedewerker")).toEqual(["computerhulp"]);
  expect(await found("servicedeskmedewerker")).toEqual(["computerhulp"]);
  expect(await found("bakkerij")).toEqual(["bakkerij"]);
});
