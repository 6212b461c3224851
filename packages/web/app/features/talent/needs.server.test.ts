import { describe, expect, it } from "vitest";
import { keepNeeds, keptNeeds, needsFormOf, needsOf, nothingNeeded, wrongIn } from "./needs.server.ts";

const formOf = (fields: readonly (readonly [string, string])[]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return needsFormOf(form);
};

describe("what somebody needs", () => {
  it("may be left out in whole", () => {
    expect(formOf([])).toEqual(nothingNeeded);
    expect(Object.values(needsOf(nothingNeeded)).every((value) => value === null)).toBe(true);
  });

  it("is told to the API in its own terms", () => {
    const form = formOf([
      ["hours", "20"],
      ["when", "SCHOOL_HOURS"],
      ["when", "EVENING"],
      ["help", "LAPTOP"],
      ["benefit", "yes"],
      ["travel", "30"],
      ["postcode", "1506 ab"],
      ["budget", "0"],
      ["school", "MBO2"],
    ]);
    expect(wrongIn(form)).toEqual([]);
    expect(needsOf(form)).toEqual({
      hoursPerWeek: 20,
      dayParts: ["SCHOOL_HOURS", "EVENING"],
      help: ["LAPTOP"],
      benefit: true,
      under18: null,
      postcode: "1506",
      travelMinutes: 30,
      budgetCents: 0,
      schoolLevel: "MBO2",
    });
  });

  it("says nothing of a benefit for who is younger than eighteen", () => {
    expect(
      needsOf(
        formOf([
          ["under18", "yes"],
          ["benefit", "yes"],
        ]),
      ),
    ).toMatchObject({ under18: true, benefit: null });
  });

  it.each(["123", "0123", "12345", "Zaandam"])("finds fault with the postcode %s", (postcode) =>
    expect(wrongIn(formOf([["postcode", postcode]]))).toEqual(["postcode"]),
  );

  it("drops what the form does not offer", () => {
    expect(
      formOf([
        ["hours", "999"],
        ["help", "GOLD"],
        ["school", "PHD"],
      ]),
    ).toEqual(nothingNeeded);
  });
});

describe("the cookie that carries it", () => {
  const requestWith = (cookie: string) => new Request("http://here/nl/werk", { headers: { cookie } });

  it("brings it back, and shows nothing of it to who looks inside", async () => {
    const form = formOf([
      ["benefit", "yes"],
      ["postcode", "1506"],
    ]);
    const setCookie = await keepNeeds(form);
    expect(setCookie).not.toMatch(/1506|benefit/);
    expect(setCookie).toContain("HttpOnly");
    expect(await keptNeeds(requestWith(setCookie.split(";")[0] ?? ""))).toEqual(form);
  });

  it("is worth nothing when somebody made it up", async () => {
    expect(await keptNeeds(requestWith("needs=made-up"))).toBeNull();
    expect(await keptNeeds(requestWith("theme=dark"))).toBeNull();
  });
});
