import { expect, it } from "vitest";
import { goesOnAt, keepFlow, keptFlow, type Shelf } from "./kept-flow.ts";

const at = "2026-03-03T13:05:00.000Z";

const shelfWith = (initial: string | null = null): Shelf => {
  let content = initial;
  return { getItem: () => content, setItem: (_, value) => void (content = value) };
};

it("gives back what was kept, with its moment", () => {
  const shelf = shelfWith();
  expect(keepFlow(shelf, { flow: "a=bdac&t=helping,solving", at })).toBe(true);
  expect(keptFlow(shelf)).toEqual({ flow: "a=bdac&t=helping,solving", at });
});

it("keeps nothing that is no flow", () => {
  const shelf = shelfWith();
  for (const flow of ["", "x=1", "a=bd&name=Samira", "a=<script>", "a=bdacbdacbdacb"])
    expect(keepFlow(shelf, { flow, at }), flow).toBe(false);
  expect(keptFlow(shelf)).toBeNull();
});

it("takes what is not ours for nothing", () => {
  for (const content of [
    "",
    "null",
    "[]",
    "{",
    '{"flow":"a=bd"}',
    `{"flow":7,"at":"${at}"}`,
    '{"flow":"a=b","at":"?"}',
  ])
    expect(keptFlow(shelfWith(content)), content).toBeNull();
});

it("says so when the phone refuses", () => {
  const full: Shelf = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  expect(keepFlow(full, { flow: "a=b", at })).toBe(false);
});

it("goes on at the first open question, and with the card after the twelfth", () => {
  expect(goesOnAt("a=bd")).toEqual({ question: 3 });
  expect(goesOnAt("a=bdacbdacbdac&t=helping")).toBe("card");
  expect(goesOnAt("t=helping")).toBeNull();
});
