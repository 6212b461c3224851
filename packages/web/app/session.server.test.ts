import { afterEach, expect, it, vi } from "vitest";
import { forget, readSealed, seal } from "./session.server.ts";

const requestWith = (setCookie: string) =>
  new Request("http://techconnect.example/nl", { headers: { cookie: `a=1; ${setCookie.split(";")[0]}` } });

afterEach(() => vi.useRealTimers());

it("gives back what it sealed, and shows nothing of it", async () => {
  const needs = { help: ["CHILDCARE"], benefit: true };
  const cookie = await seal("needs", needs, 60);
  expect(cookie).not.toContain("CHILDCARE");
  expect(cookie).toContain("HttpOnly; SameSite=Lax");
  expect(await readSealed(requestWith(cookie), "needs")).toEqual(needs);
});

it("takes no cookie under another name", async () => {
  const stolen = (await seal("needs", { benefit: true }, 60)).replace(/^needs=/, "call=");
  expect(await readSealed(requestWith(stolen), "call")).toBeNull();
});

it("takes no cookie that somebody changed, or that is none of ours", async () => {
  const cookie = await seal("needs", { benefit: true }, 60);
  const changed = cookie.replace(/\*([^*]{10})/, "*AAAAAAAAAA");
  expect(changed).not.toBe(cookie);
  for (const value of [changed, "needs=", "needs=%E0%A4%A", "needs=Fe26.2**x"])
    expect(await readSealed(requestWith(value), "needs")).toBeNull();
});

it("takes no cookie that outlived its time, whatever the browser did with it", async () => {
  vi.useFakeTimers({ now: new Date("2026-11-23T10:00:00Z"), toFake: ["Date"] });
  const cookie = await seal("needs", { benefit: true }, 7200);
  vi.setSystemTime(new Date("2026-11-23T11:59:00Z"));
  expect(await readSealed(requestWith(cookie), "needs")).toEqual({ benefit: true });
  vi.setSystemTime(new Date("2026-11-23T12:00:01Z"));
  expect(await readSealed(requestWith(cookie), "needs")).toBeNull();
});

it("has nothing to say without a cookie, and makes a browser forget one", async () => {
  expect(await readSealed(new Request("http://techconnect.example/nl"), "needs")).toBeNull();
  expect(forget("needs")).toContain("Max-Age=0");
});
