import { describe, expect, it } from "vitest";
import type { TaxonomySource } from "../taxonomy/taxonomy-source.ts";
import { followTaxonomy } from "./follow-taxonomy.ts";
import type { TaxonomyLinker } from "./linking/taxonomy-linker.ts";

const esco = (minute: number): TaxonomySource => ({
  taxonomy: "esco",
  version: null,
  importedAt: new Date(Date.UTC(2026, 10, 27, 12, minute)),
});

/** Lets everything happen that waits for nothing but promises. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A process whose minutes pass when the test says so. */
const aProcess = (over: { readonly start?: () => Promise<TaxonomyLinker> } = {}) => {
  let [imported, pass] = [[] as readonly TaxonomySource[], () => undefined as void];
  const made: { readonly die: (error: Error) => void }[] = [];
  const complaints: unknown[] = [];
  const start = async (): Promise<TaxonomyLinker> => {
    const { promise: ended, resolve } = Promise.withResolvers<unknown>();
    made.push({ die: resolve });
    return { ended, stop: async () => resolve(null), link: async () => ({ links: [], unlinked: [] }) };
  };
  const followed = followTaxonomy({
    sources: async () => imported,
    start: over.start ?? start,
    complain: (error) => complaints.push(error),
    rest: (stop) =>
      new Promise((resolve, reject) => {
        pass = resolve;
        stop.addEventListener("abort", reject);
      }),
  });
  return {
    followed,
    made,
    complaints,
    imports: (...sources: readonly TaxonomySource[]) => (imported = sources),
    minute: async () => {
      await settled();
      pass();
      await settled();
    },
  };
};

describe("the linker of a process", () => {
  it("is made when a taxonomy was imported, and once for each import", async () => {
    const { followed, made, imports, minute } = aProcess();
    await minute();
    expect(followed.linker()).toBeNull();
    imports(esco(1));
    for (let passed = 0; passed < 3; passed++) await minute();
    const first = followed.linker();
    expect(first).not.toBeNull();
    expect(made).toHaveLength(1);
    imports(esco(2));
    await minute();
    expect(made).toHaveLength(2);
    expect(followed.linker()).not.toBe(first);
    await followed.stop();
    expect(followed.linker()).toBeNull();
  });

  it("is made again some time after it died, which is told once", async () => {
    const { followed, made, complaints, imports, minute } = aProcess();
    imports(esco(1));
    await minute();
    made[0]?.die(new Error("out of memory"));
    await settled();
    expect(followed.linker()).toBeNull();
    expect(complaints).toHaveLength(1);
    for (let passed = 0; passed < 3; passed++) await minute();
    expect(followed.linker()).not.toBeNull();
    await followed.stop();
    expect(complaints).toHaveLength(1);
  });

  it("is tried less and less often while it cannot be made", async () => {
    let tries = 0;
    const { followed, complaints, imports, minute } = aProcess({
      start: async () => {
        tries += 1;
        throw new Error("no memory");
      },
    });
    imports(esco(1));
    for (let passed = 0; passed < 30; passed++) await minute();
    expect(tries).toBeGreaterThan(2);
    expect(tries).toBeLessThan(6);
    expect(complaints).toHaveLength(tries);
    await followed.stop();
  });
});
