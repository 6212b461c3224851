import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Experience } from "./experiences.query.ts";
import { experiencesFrom, forgetPast, keepPast, keptPast, nothingTold, type Past, type Told } from "./past.server.ts";

const aCook: Told = { id: "kok", words: "kok in Aleppo", without: [], others: [], unsure: false, seen: false };
const cook: Experience = {
  id: "kok",
  kind: "JOB",
  label: "Kok",
  skills: ["tc:plannen", "tc:rustig"].map((id) => ({ there: null, skill: { id, label: id } })),
};
const requestWith = (setCookie: string) =>
  new Request("http://here/nl/werk", { headers: { cookie: setCookie.split(";")[0] ?? "" } });

describe("the cookie with what somebody did before", () => {
  it("brings it back, and shows nothing of it to who looks inside", async () => {
    const past: Past = { told: [aCook], left: "xylofoonstemmer" };
    const setCookie = await keepPast(past);
    expect(setCookie).not.toMatch(/kok|Aleppo|xylofoon/);
    expect(setCookie).toContain("HttpOnly");
    expect(await keptPast(requestWith(setCookie))).toEqual(past);
  });

  it("fits into a browser whatever was told, and never loses an experience", { timeout: 30_000 }, async () => {
    const text = (most: number) =>
      fc.string({ unit: "grapheme", maxLength: most }).map((words) => words.slice(0, most));
    const someTold: fc.Arbitrary<Told> = fc.record({
      id: fc.uuid().map((uuid) => `occupation:${uuid}`),
      words: text(80),
      without: fc.subarray(["tc:leren-leren", "tc:nieuwsgierig", "tc:samenwerken", "tc:klantgericht", "tc:initiatief"]),
      others: fc.array(fc.constantFrom("kinderen-opvoeden", "vrachtwagenchauffeur"), { maxLength: 3 }),
      unsure: fc.boolean(),
      seen: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.record({ told: fc.array(someTold, { maxLength: 6 }), left: text(500) }), async (past) => {
        const setCookie = await keepPast(past);
        expect(setCookie.length).toBeLessThanOrEqual(4096);
        const kept = await keptPast(requestWith(setCookie));
        expect(kept.told.map(({ id }) => id)).toEqual(past.told.map(({ id }) => id));
      }),
      { numRuns: 40 },
    );
    const longest = {
      ...aCook,
      id: `occupation:${"a".repeat(36)}`,
      words: "ط".repeat(80),
      others: Array(3).fill("x".repeat(60)),
    };
    const full = await keepPast({ told: Array.from({ length: 6 }, () => longest), left: "ط".repeat(500) });
    expect(full.length).toBeLessThanOrEqual(4096);
  });

  it("is worth nothing when somebody made it up, and is forgotten when asked", async () => {
    expect(await keptPast(requestWith("past=made-up"))).toEqual(nothingTold);
    expect(forgetPast()).toMatch(/^past=; Max-Age=0/);
  });
});

describe("what the API is told of it", () => {
  it("is confirmed only after the person looked, and never what was refused", () => {
    expect(experiencesFrom([aCook], [cook])).toMatchObject([{ words: "kok in Aleppo", without: [], confirmed: [] }]);
    expect(experiencesFrom([{ ...aCook, seen: true, without: ["tc:rustig"] }], [cook])).toMatchObject([
      { without: ["tc:rustig"], confirmed: ["tc:plannen"] },
    ]);
  });

  it("leaves out what is no longer known, so that nobody is stuck", () => {
    expect(
      experiencesFrom(
        [
          { ...aCook, id: "gone" },
          { ...aCook, without: ["tc:gone"] },
        ],
        [cook],
      ),
    ).toMatchObject([{ id: "kok", without: [] }]);
  });

  it("quotes its name when it was chosen from the list", () => {
    expect(experiencesFrom([{ ...aCook, words: "" }], [cook])).toMatchObject([{ words: "Kok" }]);
  });
});
