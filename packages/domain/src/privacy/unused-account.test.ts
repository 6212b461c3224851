import { expect, it } from "vitest";
import { monthsBefore } from "./unused-account.ts";

it.each([
  ["2026-11-27", 23, "2024-12-27"],
  ["2026-11-27", 24, "2024-11-27"],
  ["2026-03-31", 25, "2024-02-29"],
  ["2026-01-31", 11, "2025-02-28"],
  ["2026-01-01", 24, "2024-01-01"],
])("%s is %i months after %s", (day, months, before) => expect(monthsBefore(day, months)).toBe(before));
