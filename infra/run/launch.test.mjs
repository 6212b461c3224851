import { chmodSync, chownSync, mkdirSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freePort } from "./ports.mjs";
import { noteOf } from "./postgres/leftover.mjs";
import { launched, stillRunning, temporaryFolder } from "./testing/launched.mjs";
import { processesBelow } from "./testing/processes-below.mjs";

/** @param {string} output what was printed outside of the lines of progress */
const sentences = (output) => output.split("\n").filter((line) => line !== "" && !/^ *\d+\.\d s /.test(line));

describe("starting", () => {
  it("refuses a port that another program has, and names a free one", async () => {
    using folder = temporaryFolder();
    const port = await freePort();
    const other = createServer().listen(port, "127.0.0.1");
    const start = await launched({ DATA_DIR: folder.path, PORT: String(port) });
    expect(await start.ended).toBe(1);
    other.close();
    expect(sentences(start.output())).toEqual([
      expect.stringMatching(
        new RegExp(`^Port ${port} for the web is taken by another program: .* PORT=\\d+ npm start\\.$`),
      ),
    ]);
  });

  it("refuses the API's port by the name of its own setting", async () => {
    using folder = temporaryFolder();
    const port = await freePort();
    const other = createServer().listen(port, "127.0.0.1");
    const start = await launched({ DATA_DIR: folder.path, API_PORT: String(port) });
    expect(await start.ended).toBe(1);
    other.close();
    expect(sentences(start.output())).toEqual([
      expect.stringMatching(/^Port \d+ for the API .* API_PORT=\d+ npm start\.$/),
    ]);
  });

  it("refuses a data folder that is somebody else's, and leaves it as it was", async () => {
    using folder = temporaryFolder();
    const foreign = join(folder.path, "foreign");
    mkdirSync(foreign);
    if (process.getuid?.() === 0) chownSync(foreign, 12_345, 12_345);
    else chmodSync(foreign, 0o555);
    const start = await launched({ DATA_DIR: foreign });
    expect(await start.ended).toBe(1);
    expect(sentences(start.output())).toEqual([expect.stringMatching(/^The data folder .*foreign .* DATA_DIR=.*\.$/)]);
    expect(readdirSync(foreign)).toEqual([]);
  });

  it("refuses a kind of environment that it does not know", async () => {
    const start = await launched({ APP_ENV: "staging" });
    expect(await start.ended).toBe(1);
    expect(sentences(start.output())).toEqual([expect.stringMatching(/^APP_ENV=staging is not known: /)]);
  });

  it("names the part that stopped by itself, and stops the others", async () => {
    using folder = temporaryFolder();
    const start = await launched({ DATA_DIR: folder.path }, { web: "dies" });
    await start.ready();
    const below = processesBelow(start.child.pid ?? 0);
    expect(await start.ended).toBe(1);
    expect(start.output()).toContain("the web stopped by itself (exit code 7)");
    expect(await stillRunning(below)).toEqual([]);
  });
});

it("stops everything when the database is killed", async () => {
  using folder = temporaryFolder();
  const start = await launched({ DATA_DIR: folder.path });
  await start.ready();
  const below = processesBelow(start.child.pid ?? 0);
  process.kill(noteOf(join(folder.path, "postgres/data"))?.pid ?? 0, "SIGKILL");
  expect(await start.ended).toBe(1);
  expect(start.output()).toContain("the database stopped by itself");
  expect(await stillRunning(below)).toEqual([]);
});

describe("stopping", () => {
  it.each(/** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))(
    "leaves no process behind after %s",
    async (signal) => {
      using folder = temporaryFolder();
      const start = await launched({ DATA_DIR: folder.path });
      await start.ready();
      const below = processesBelow(start.child.pid ?? 0);
      expect(below.length).toBeGreaterThan(3); // two parts, and the database with its own
      start.child.kill(signal);
      expect(await start.ended).toBe(0);
      expect(await stillRunning(below, 0)).toEqual([]);
      expect(readdirSync(folder.path)).toEqual(["postgres"]);
    },
  );

  it("leaves no process behind after a kill -9, and starts again on the same data", async () => {
    using folder = temporaryFolder();
    const killed = await launched({ DATA_DIR: folder.path });
    await killed.ready();
    const below = processesBelow(killed.child.pid ?? 0);
    killed.child.kill("SIGKILL");
    await using again = await launched({ DATA_DIR: folder.path });
    await again.ready();
    expect(await stillRunning(below)).toEqual([]);
  });
});

describe("a second start on the same data folder", () => {
  it("is refused while the first one runs, which goes on", async () => {
    using folder = temporaryFolder();
    await using first = await launched({ DATA_DIR: folder.path });
    await first.ready();
    const second = await launched({ DATA_DIR: folder.path });
    expect(await second.ended).toBe(1);
    expect(sentences(second.output())).toEqual([
      expect.stringMatching(
        new RegExp(`^TechConnect already runs on the data folder .* \\(process ${first.child.pid}\\): `),
      ),
    ]);
    expect(first.child.exitCode).toBeNull();
  });
});
