import { describe, expect, it } from "vitest";
import type { AskedCall } from "@techconnect/domain/support/call-request";
import { makeAskForCall } from "./ask-for-call.ts";
import { makeEraseCallRequest } from "./erase-call-request.ts";
import { makeShowCallRequest } from "./show-call-request.ts";
import { anAskedCall, monday, plainTokens } from "./testing/a-call.ts";
import { memoryCalls } from "./testing/call-requests.memory.ts";

const requestIdOf = (n: number) => `0198a9f2-7c1e-4b0a-9a60-${String(n).padStart(12, "0")}`;

const given = () => {
  const { transaction, events } = memoryCalls();
  let [ids, now] = [0, monday];
  const calls = { transaction, tokens: plainTokens };
  const askForCall = makeAskForCall({
    ...calls,
    readTelephone: (text) => (text.startsWith("+") ? text : null),
    newId: () => `0199c0de-0000-7000-8000-${String(++ids).padStart(12, "0")}`,
    now: () => now,
  });
  return {
    ask: (over: Partial<AskedCall> = {}) => askForCall(anAskedCall(over)),
    show: makeShowCallRequest(calls),
    erase: makeEraseCallRequest(calls),
    events,
    wait: (instant: string) => {
      now = new Date(instant);
    },
  };
};

describe("asking for a call", () => {
  it("says by when somebody calls, gives the link, and tells the rest of the system", async () => {
    const { ask, events } = given();
    expect(await ask()).toEqual({
      ok: true,
      value: { answerBefore: new Date("2026-11-25T11:00:00Z"), token: `token of ${anAskedCall().requestId}` },
    });
    expect(events()).toEqual([{ kind: "CallRequested", id: "0199c0de-0000-7000-8000-000000000001" }]);
  });

  it("answers the same form the same, whenever it comes, and tells nobody twice", async () => {
    const { ask, events, wait } = given();
    const first = await ask();
    wait("2026-11-24T09:30:00Z");
    expect(await ask({ firstName: " Amina " })).toEqual(first);
    expect(events()).toHaveLength(1);
  });

  it("does so too when fifty come at the same moment", async () => {
    const { ask, events } = given();
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask()));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(events()).toHaveLength(1);
  });

  it("refuses the same form with another content, and keeps the first", async () => {
    const { ask, show } = given();
    await ask();
    expect(await ask({ contact: "+31687654321" })).toMatchObject({
      ok: false,
      error: { kind: "InvalidInput", path: ["input", "requestId"] },
    });
    expect(await show(`token of ${anAskedCall().requestId}`)).toMatchObject({ contact: "+31612345678" });
  });

  it.each([
    ["firstName", { firstName: " " }],
    ["contact", { contact: "nergens" }],
    ["language", { language: "xx" }],
    ["requestId", { requestId: "1" }],
  ])("names the field %s when it cannot be read, and keeps nothing", async (field, over) => {
    const { ask, events } = given();
    expect(await ask(over)).toMatchObject({ ok: false, error: { kind: "InvalidInput", path: ["input", field] } });
    expect(events()).toEqual([]);
  });

  it("lets a contact be asked for five times a day; the sixth leaves nothing behind", async () => {
    const { ask, show, events, wait } = given();
    for (let n = 1; n <= 5; n++) expect(await ask({ requestId: requestIdOf(n) })).toMatchObject({ ok: true });
    expect(await ask({ requestId: requestIdOf(6) })).toMatchObject({
      ok: false,
      error: { kind: "TooManyRequests", retryAfterSeconds: 48_600 },
    });
    expect(events()).toHaveLength(5);
    expect(await show(`token of ${requestIdOf(6)}`)).toBeNull();
    expect(await ask({ requestId: requestIdOf(7), contact: "+31687654321" })).toMatchObject({ ok: true });
    wait("2026-11-24T09:30:00Z");
    expect(await ask({ requestId: requestIdOf(6) })).toMatchObject({ ok: true });
  });

  it("counts a form that is sent again as one", async () => {
    const { ask } = given();
    for (let n = 1; n <= 20; n++) expect(await ask({ requestId: requestIdOf(1) })).toMatchObject({ ok: true });
    expect(await ask({ requestId: requestIdOf(2) })).toMatchObject({ ok: true });
  });
});

describe("the link of a request", () => {
  const token = `token of ${anAskedCall().requestId}`;

  it("shows what is kept, to whoever has it", async () => {
    const { ask, show } = given();
    await ask();
    expect(await show(token)).toMatchObject({ firstName: "Amina", contact: "+31612345678" });
    expect(await show("token of nothing")).toBeNull();
  });

  it("erases it, with what was still to be done; after that it is the link of nobody", async () => {
    const { ask, show, erase, events } = given();
    await ask();
    expect(await erase(token)).toEqual({ ok: true, value: { erased: true } });
    expect(await show(token)).toBeNull();
    expect(events()).toEqual([]);
    expect(await erase(token)).toEqual(await erase("token of nothing"));
    expect(await erase(token)).toMatchObject({ ok: false, error: { kind: "CallRequestNotFound" } });
  });
});
