import fc from "fast-check";
import type { Taxonomy, TaxonomyOccupation, TaxonomySkill } from "../taxonomy.ts";

export const aSkill = (id: string, over: Partial<TaxonomySkill> = {}): TaxonomySkill => ({
  id,
  label: id,
  broader: [],
  ...over,
});

export const anOccupation = (id: string, over: Partial<TaxonomyOccupation> = {}): TaxonomyOccupation => ({
  id,
  essential: [],
  optional: [],
  text: id,
  ratings: null,
  ...over,
});

const skillIds = ["s1", "s2", "s3", "s4", "s5"];
const groupIds = ["g1", "g2", "g3"];
const words = fc.array(fc.constantFrom("cook", "code", "C#", "koken", "", "طبخ"), { maxLength: 4 });

/** Taxonomies with odd things in them: unknown skills, empty texts, groups in a circle, ratings that point nowhere. */
export const someTaxonomy: fc.Arbitrary<Taxonomy> = fc.record({
  skills: fc.subarray(skillIds).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          label: words.map((each) => each.join(" ")),
          broader: fc.subarray(groupIds),
        }),
      ),
    ),
  ),
  broaderOfGroup: fc
    .array(fc.tuple(fc.constantFrom(...groupIds), fc.subarray(groupIds)))
    .map((pairs) => new Map(pairs)),
  occupations: fc.subarray(["o1", "o2", "o3", "o4"]).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          essential: fc.subarray([...skillIds, "unknown"]),
          optional: fc.subarray([...skillIds, "unknown"]),
          text: words.map((each) => each.join(" ")),
          ratings: fc.option(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }))),
        }),
      ),
    ),
  ),
});
