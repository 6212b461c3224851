import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { monday } from "./testing/a-call.ts";
import { anInput, callsOverTheWire } from "./testing/calls-over-the-wire.ts";

let api: TestServer;
let calls: ReturnType<typeof callsOverTheWire>;
let now = monday;
beforeAll(async () => {
  api = await testServer({ now: () => now });
  calls = callsOverTheWire(api, () => now);
});
afterAll(() => api.stop());

describe("erasing by the link", () => {
  /** Names of the tables in which a text stands somewhere, in whatever column. */
  const tablesWith = async (canary: string): Promise<readonly string[]> => {
    const tables = await api.database.em().execute<{ name: string }[]>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of tables)
      if (await calls.count(`${name} t`, "position(lower(?) in lower(t::text)) > 0", canary)) found.push(name);
    return found;
  };

  it("leaves nothing in any table, and the link is then that of nobody", async () => {
    const input = anInput({ firstName: "Wisteria", contact: "wisteria@example.org" });
    const { token } = await calls.ask(input);
    expect(await tablesWith("wisteria")).toEqual(["public.call_request"]);

    expect((await calls.erase(token)).__typename).toBe("CallRequestErased");
    expect(await tablesWith("wisteria")).toEqual([]);
    expect(await tablesWith(input.requestId)).toEqual([]);
    expect(await tablesWith(token)).toEqual([]);

    expect(await calls.show(token)).toBeNull();
    expect(await calls.erase(token)).toEqual(await calls.erase("a link of nobody"));
    expect((await calls.erase(token)).__typename).toBe("CallRequestNotFound");
  });
});

describe("what is kept", () => {
  it("is erased by the clock after thirty days, with its mails", async () => {
    const { token } = await calls.ask(anInput({ contact: "old@example.org" }));
    const run = await calls.worker();
    try {
      expect(await calls.mailsTo("old@example.org", 2)).toHaveLength(2);
    } finally {
      await run.stop();
    }
    now = new Date("2026-12-23T09:29:59Z");
    await calls.sweep();
    expect(await calls.show(token)).not.toBeNull();
    now = new Date("2026-12-23T09:30:00Z");
    await calls.sweep();
    expect(await calls.show(token)).toBeNull();
    expect(await calls.mailsTo("old@example.org")).toEqual([]);
    expect(await calls.count("call_tally", "day < ?", "2026-12-23")).toBe(0);
    now = monday;
  });
});
