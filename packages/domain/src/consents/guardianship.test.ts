import { describe, expect, it } from "vitest";
import { expiryOfLink, isPast, isStanding, isUnanswered, type Guardianship } from "./guardianship.ts";

const askedAt = new Date("2026-11-01T12:00:00Z");
const after = (days: number) => new Date(askedAt.getTime() + days * 86_400_000);
const one: Guardianship = {
  id: "1",
  askedAt,
  expiresAt: expiryOfLink(askedAt),
  verdict: null,
  answeredAt: null,
  endedAt: null,
};
const agreed: Guardianship = { ...one, verdict: "agree", answeredAt: after(1) };

describe("a guardian who was asked", () => {
  it("can answer for fourteen days, and change the answer for as long as it counts", () => {
    expect(isStanding(one, after(13.9))).toBe(true);
    expect(isStanding(one, after(14))).toBe(false);
    expect(isStanding(agreed, after(400))).toBe(true);
    expect(isStanding({ ...agreed, endedAt: after(2) }, after(3))).toBe(false);
  });

  it("stayed silent after fourteen days without an answer, unless another was asked", () => {
    expect(isUnanswered(one, after(13.9))).toBe(false);
    expect(isUnanswered(one, after(14))).toBe(true);
    expect(isUnanswered(agreed, after(14))).toBe(false);
    expect(isUnanswered({ ...one, endedAt: after(2) }, after(14))).toBe(false);
  });

  it("is forgotten thirty days after nothing came of it, or after it ended", () => {
    expect(isPast(one, after(43.9))).toBe(false);
    expect(isPast(one, after(44))).toBe(true);
    expect(isPast(agreed, after(400))).toBe(false);
    expect(isPast({ ...agreed, endedAt: after(2) }, after(32))).toBe(true);
  });
});
