import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { makeAnalysis } from "../analysis/analysis.ts";
import { openMeiliEngine } from "../testing/meili-engine.ts";
import { searchContract } from "../testing/search.contract.ts";

// oxlint-disable-next-line node/no-process-env
const { MEILI_URL: url, MEILI_KEY: key } = process.env;

/** A real server only: nothing that stands in for one could tell whether the contract is kept. */
const name = url ? "meilisearch" : "meilisearch (not met: MEILI_URL names no server)";
searchContract(name, url ? () => openMeiliEngine(url, key, makeAnalysis(loadCatalogue().searchWords)) : null);
