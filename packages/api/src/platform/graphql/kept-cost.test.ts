import fc from "fast-check";
import { getOperationAST, parse, validate } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { makeSlices } from "../../app.ts";
import { aCatalogue } from "../testing/a-catalogue.ts";
import { costOf } from "./cost.ts";
import { keptCostOf } from "./kept-cost.ts";
import { makeSchema } from "./schema.ts";
import { randomDocument } from "./testing/random-document.ts";
import { chanceFrom } from "@techconnect/matching/testing/seeded-chance";

let schema: Awaited<ReturnType<typeof makeSchema>>;
beforeAll(async () => {
  schema = await makeSchema(makeSlices({ catalogue: aCatalogue(), now: () => new Date() }));
});

const both = (source: string) => {
  const document = parse(source);
  const kept = keptCostOf(schema, document, getOperationAST(document)!);
  return {
    kept,
    worked: (variables: Readonly<Record<string, unknown>>) => costOf(schema, document, variables, undefined),
  };
};

describe("the cost that is kept of an operation", () => {
  it("is that of its variables, whichever came before", () => {
    let dear = 0;
    fc.assert(
      fc.property(
        fc.integer(),
        fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { maxLength: 4 }),
        (seed, sizes) => {
          const { source, variables } = randomDocument(schema, chanceFrom(seed), ["a"]);
          fc.pre(validate(schema, parse(source)).length === 0);
          const { kept, worked } = both(source);
          const numbers = Object.keys(variables).filter((name) => typeof variables[name] === "number");
          for (const size of [...sizes, ...sizes]) {
            const given = {
              ...variables,
              ...Object.fromEntries(numbers.map((name) => [name, size ?? variables[name]])),
            };
            expect(kept(given)).toBe(worked(given));
            if (worked(given) > 1_000) dear++;
          }
        },
      ),
    );
    expect(dear).toBeGreaterThan(5);
  });

  it("tells a page size that is absent, for which its default stands, from one that is given", () => {
    const { kept, worked } = both("query ($n: Int = 50) { vacancies(first: $n) { edges { node { skills { id } } } } }");
    const all: readonly Readonly<Record<string, unknown>>[] = [{ n: 1 }, {}, { n: 100 }, {}, { n: 1 }];
    expect(all.map(kept)).toEqual(all.map(worked));
    expect(new Set(all.map(kept)).size).toBe(3);
  });

  it("counts a page size inside an input", () => {
    const query = `query ($input: SuggestionsInput!) { suggestions(input: $input) { __typename } }`;
    const { kept, worked } = both(query);
    const sizes = [1, 100, 1].map((first) => ({ input: { first, answers: "" } }));
    expect(sizes.map(kept)).toEqual(sizes.map(worked));
    expect(kept(sizes[0]!)).toBeLessThan(kept(sizes[1]!));
  });

  it("forgets nothing and mixes nothing up when there are more page sizes than it keeps", () => {
    const { kept, worked } = both("query ($n: Int!) { vacancies(first: $n) { edges { node { id } } } }");
    for (let n = 0; n < 300; n++) expect(kept({ n: n % 250 })).toBe(worked({ n: n % 250 }));
  });
});
