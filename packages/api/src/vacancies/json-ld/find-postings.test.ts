import { describe, expect, it } from "vitest";
import { aThing } from "../testing/a-thing.ts";
import { thingsIn } from "./find-postings.ts";
import { readPosting } from "./read-posting.ts";
import type { Json } from "./values.ts";

describe("things in a document", () => {
  const one = aThing();
  it.each<[string, Json, number]>([
    ["a posting itself", one, 1],
    ["a list", [one, one], 2],
    [
      "a graph",
      { "@context": "https://schema.org", "@graph": [one, { "@type": "Organization", "@id": "#a", name: "ACME" }] },
      2,
    ],
    ["a wrapper", { source: "x", json: one }, 1],
    ["lists in wrappers in lists", [{ source: "x", json: [one, { "@graph": [one] }] }], 2],
    ["something else", { "@type": "Person" }, 1],
  ])("are those of %s", (_what, document, count) => expect(thingsIn(document)).toHaveLength(count));

  it("have what they refer to filled in", () => {
    const graph: Json = {
      "@graph": [
        { ...one, hiringOrganization: { "@id": "#a" } },
        { "@type": "Organization", "@id": "#a", name: "ACME" },
      ],
    };
    const posting = readPosting(thingsIn(graph)[0] ?? null);
    expect(posting).toMatchObject({ ok: true, value: { employer: "ACME" } });
  });

  it("are not looked for without end", () => {
    let deep: Json = one;
    for (let n = 0; n < 1_000; n++) deep = [deep];
    expect(thingsIn(deep)).toEqual([null]);
  });
});
