import fc from "fast-check";
import type { Occupation, Opportunity, Person } from "../opportunity.ts";

const skills = ["s1", "s2", "s3", "s4", "s5", "tc:handig"];
const technical = ["t1", "t2", "t3", "t4"];
const interests = ["i1", "i2", "i3"];
const sectors = ["x1", "x2", "x3"];
const occupationIds = ["o1", "o2", "o3", "o4", "o5"];
/** What somebody may have done before. */
const formerOccupations = ["f1", "f2", "f3"];
/** Above 0, often the same. */
const someWeight = fc.oneof(fc.constantFrom(0.25, 1), fc.double({ min: 0.001, max: 1, noNaN: true }));
const weightsOf = (ids: readonly string[]) =>
  fc.array(fc.tuple(fc.constantFrom(...ids), someWeight)).map((pairs) => new Map(pairs));
const opportunityIds = Array.from({ length: 30 }, (_, at) => `v${at + 1}`);

export const someOccupation: fc.Arbitrary<Occupation> = fc.record({
  id: fc.constantFrom(...occupationIds),
  transferable: fc
    .subarray(skills)
    .chain((wanted) =>
      fc.tuple(
        ...wanted.map((skill) => fc.record({ skill: fc.constant(skill), weight: fc.integer({ min: 1, max: 3 }) })),
      ),
    ),
  technical: weightsOf(technical),
  near: weightsOf(formerOccupations),
  interests: fc.subarray(interests),
  sectors: fc.subarray(sectors),
});

/** Opportunities; some link to no occupation, or to one that nobody knows. */
export const someOpportunity: fc.Arbitrary<Opportunity> = fc.record({
  id: fc.constantFrom(...opportunityIds),
  kind: fc.constantFrom("job-profile", "course", "vacancy"),
  occupations: fc.subarray([...occupationIds, "o-unknown"], { maxLength: 3 }),
  technical: fc.subarray(technical),
  sectors: fc.subarray(sectors),
  levels: fc.subarray(["mbo2", "mbo4", "hbo"]),
  provider: fc.constantFrom("p1", "p2", "p3", null),
});

const strengthsOf = (ids: readonly string[]) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...ids),
        fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
      ),
    )
    .map((pairs) => new Map(pairs));

/** People whose strengths are often equal, so that ties come up. */
export const somePerson: fc.Arbitrary<Person> = fc.record({
  skills: strengthsOf([...skills, ...technical, "unwanted"]),
  occupations: strengthsOf([...formerOccupations, "unwanted"]),
  interests: fc.subarray([...interests, "unwanted"]).map((chosen) => new Set(chosen)),
  sectors: fc.subarray([...sectors, "unwanted"]).map((chosen) => new Set(chosen)),
});
