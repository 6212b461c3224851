import { expect, it } from "vitest";
import { mythLabelOf } from "./myth-label.ts";

it.each([
  ["no", "no", "no", "not-needed"],
  ["no", "sometimes", "no", "not-in-the-work"],
  ["no", "yes", "no", "not-in-the-work"],
  ["no", "unknown", "no", "not-in-the-work"],
  ["no", "no", "sometimes", "in-practice"],
  ["no", "yes", "sometimes", "in-practice"],
  ["unknown", "no", "sometimes", "sometimes"],
  ["sometimes", "no", "no", "sometimes"],
  ["sometimes", "no", "unknown", "sometimes"],
  ["no", "no", "yes", "needed"],
  ["yes", "no", "unknown", "needed"],
  ["no", "no", "unknown", "unknown"],
  ["unknown", "no", "no", "unknown"],
] as const)("for the job %s, for a course %s, in practice %s: %s", (job, admission, practice, label) => {
  expect(mythLabelOf({ job, admission, practice })).toBe(label);
});
