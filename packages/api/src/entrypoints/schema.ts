import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { readFile, writeFile } from "node:fs/promises";
import { makeSlices } from "../app.ts";
import { makeSchema, printed } from "../platform/graphql/schema.ts";
import { Refusal } from "../platform/refusal.ts";

const file = new URL("../../schema.graphql", import.meta.url);

/** `--write` writes schema.graphql; `--check` fails when it differs from what the resolvers make. */
const slices = makeSlices({ catalogue: loadCatalogue(), now: () => new Date() });
const text = printed(await makeSchema(slices));
if (process.argv.includes("--write")) await writeFile(file, text);
else if ((await readFile(file, "utf8")) !== text) {
  process.stderr.write(
    `${new Refusal("packages/api/schema.graphql is stale; run `pnpm --filter @techconnect/api schema`.").message}\n`,
  );
  process.exitCode = 1;
}
