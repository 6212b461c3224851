import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { makeAnalysis } from "../analysis/analysis.ts";
import { openPostgresEngine } from "../testing/postgres-engine.ts";
import { searchContract } from "../testing/search.contract.ts";

searchContract("postgres", () => openPostgresEngine(makeAnalysis(loadCatalogue().searchWords)));
