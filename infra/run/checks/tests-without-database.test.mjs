import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testing/launched.mjs";
import { testsWithoutDatabase } from "./tests-without-database.mjs";

it("leaves out a test that reaches the database, also by way of what it imports", () => {
  using folder = temporaryFolder();
  const files = {
    "database.ts": 'import { inject } from "vitest";\nexport const url = inject("adminDatabaseUrl");',
    "server.ts": 'import { url } from "./database.ts";\nexport * from "./pure.ts";',
    "pure.ts": 'export * from "./server-of-nothing.ts";',
    "direct.test.ts": 'import { url } from "./database.ts";',
    "indirect.test.ts": 'import {\n  server,\n} from "./server.ts";',
    "pure.test.ts": 'import { pure } from "./pure.ts";',
  };
  for (const [name, source] of Object.entries(files)) writeFileSync(join(folder.path, name), source);
  expect(testsWithoutDatabase(folder.path).map((file) => basename(file))).toEqual(["pure.test.ts"]);
});
