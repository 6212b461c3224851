import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { readFile, writeFile } from "node:fs/promises";
import { makeSlices } from "../app.ts";
import { gapsIn, printMatrix, readMatrix } from "../platform/authorisation/matrix.ts";
import { makeSchema } from "../platform/graphql/schema.ts";
import { say } from "./run.ts";

const file = new URL("../../authorisation.md", import.meta.url);

/** Brings the rows of authorisation.md in line with the schema; what was decided stays. */
const schema = await makeSchema(makeSlices({ catalogue: loadCatalogue(), now: () => new Date() }));
const rows = readMatrix(await readFile(file, "utf8"));
await writeFile(file, printMatrix(schema, rows));

const { missing, superfluous } = gapsIn(rows, schema);
for (const field of missing) say(`added: ${field}; decide who may have it`);
for (const field of superfluous) say(`removed: ${field}`);
if (missing.length + superfluous.length === 0) say("authorisation.md is up to date");
