import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noEmbeddings, reorder, type EmbeddingProvider } from "./embeddings.ts";
import { fuseRanks } from "./fuse-ranks.ts";

const found = ["a", "b", "c"].map((concept) => ({ concept, text: concept }));

/** A model that finds the last text most like the first. */
const likesTheLast: EmbeddingProvider = {
  embed: (texts) => Promise.resolve(texts.map((_, at) => Float32Array.of(at === 0 ? 1 : at / texts.length, 0))),
};

describe("embeddings beside words", () => {
  it("change nothing without a model", async () => {
    expect(await reorder(noEmbeddings, "asked", found)).toEqual(["a", "b", "c"]);
  });

  it("pull up what words put last, as far as ranks allow", async () => {
    const many = [...found, { concept: "d", text: "d" }];
    const order = await reorder(likesTheLast, "asked", many);
    expect(order.indexOf("d")).toBeLessThan(3);
  });
});

describe("ranks fused", () => {
  it("keep an order that all lists share, and put first what is first in all", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 4 }),
        (ids, times) => {
          expect(fuseRanks(Array.from({ length: times }, () => ids))).toEqual(ids);
        },
      ),
    );
  });

  it("name each id once, whichever lists it is in", () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.string())), (lists) => {
        const fused = fuseRanks(lists);
        expect(fused.toSorted()).toEqual([...new Set(lists.flat())].toSorted());
      }),
    );
  });

  it("put what two lists name second above what one names first", () => {
    expect(
      fuseRanks([
        ["a", "c"],
        ["b", "c"],
      ]),
    ).toEqual(["c", "a", "b"]);
  });
});
