import { expect, it } from "vitest";
import { alikeInTime } from "./alike-in-time.ts";

/** Durations around a middle, without chance. */
const around = (middle: number) => Array.from({ length: 40 }, (_, n) => middle + ((n * 7) % 11) - 5);

it("finds the same work alike, also where a few asks took long", () =>
  expect(alikeInTime(around(20), [...around(20.5), 400, 500])).toBe(true));

it("tells work apart that takes clearly longer", () => expect(alikeInTime(around(20), around(30))).toBe(false));
