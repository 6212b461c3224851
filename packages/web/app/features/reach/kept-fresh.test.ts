import { expect, it } from "vitest";
import { keptFresh } from "./kept-fresh.ts";

const given = () => {
  let time = 0;
  let made = 0;
  let fails = false;
  const get = keptFresh({
    freshFor: 100,
    now: () => time,
    make: async () => {
      if (fails) throw new Error("no");
      made += 1;
      return made;
    },
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    get,
    settle,
    pass: (milliseconds: number) => (time += milliseconds),
    fail: (now: boolean) => (fails = now),
  };
};

it("is made once for all who ask at once", async () => {
  const { get } = given();
  expect(await Promise.all([get(), get(), get()])).toEqual([1, 1, 1]);
});

it("lets nobody wait for a fresh one", async () => {
  const { get, pass, settle } = given();
  await get();
  pass(99);
  expect(await get()).toBe(1);
  pass(1);
  expect(await get()).toBe(1);
  await settle();
  expect(await get()).toBe(2);
});

it("keeps the old one when making anew fails, and tries again", async () => {
  const { get, pass, fail, settle } = given();
  await get();
  pass(100);
  fail(true);
  expect(await get()).toBe(1);
  await settle();
  fail(false);
  expect(await get()).toBe(1);
  await settle();
  expect(await get()).toBe(2);
});

it("says so when there is nothing yet, and tries again", async () => {
  const { get, fail } = given();
  fail(true);
  await expect(get()).rejects.toThrow("no");
  fail(false);
  expect(await get()).toBe(1);
});
