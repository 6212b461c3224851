import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyRegister, joinClass, joinsPerMinute, mayJoin, type Register } from "./join-class.ts";
import { joinedIn, type Contribution } from "./tally.ts";
import { aClassGroup, monday, someContribution } from "./testing/a-class.ts";

const helper: Contribution = { talents: ["helping"], interests: [] };
const minutesLater = (minutes: number) => new Date(monday.getTime() + minutes * 60_000);
const joined = (register: Register, mark: string, now = monday, group = aClassGroup()) =>
  joinClass(group, register, { mark, contribution: helper, now });

/** A class in which so many joined, ten a minute. */
const withPeople = (count: number, group = aClassGroup()): Register => {
  let register = emptyRegister;
  for (let at = 0; at < count; at++) {
    const result = joined(register, `earlier ${at}`, minutesLater(Math.floor(at / 10) - 10), group);
    if (!result.ok) throw new Error(result.error.message);
    register = result.value;
  }
  return register;
};
const kindOf = (result: ReturnType<typeof joinClass>) => (result.ok ? "joined" : result.error.kind);

describe("joining a class", () => {
  it("counts a form once, however often it comes", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), someContribution), { maxLength: 30 }), (forms) => {
        let register = emptyRegister;
        for (const [mark, contribution] of forms) {
          const result = joinClass(aClassGroup(), register, { mark, contribution, now: monday });
          if (result.ok) register = result.value;
        }
        expect(joinedIn(register.tally)).toBe(new Set(forms.map(([mark]) => mark)).size);
      }),
    ));

  it("keeps marks in an order that says nothing of who came when", () => {
    const marks = ["f", "b", "d"];
    let register = emptyRegister;
    for (const mark of marks) {
      const result = joined(register, mark);
      if (result.ok) register = result.value;
    }
    expect(register.marks).toEqual(["b", "d", "f"]);
  });

  it("lets a quarter more in than expected, and then no one, but still knows who was in", () => {
    expect(kindOf(joined(withPeople(34), "new"))).toBe("joined");
    expect(kindOf(joined(withPeople(35), "new"))).toBe("ClassFull");
    expect(kindOf(joined(withPeople(35), "earlier 3"))).toBe("joined");
  });

  it("lets nobody in after the counsellor or the clock closed it", () => {
    expect(kindOf(joined(emptyRegister, "new", monday, aClassGroup({ closedAt: monday })))).toBe("ClassClosed");
    expect(kindOf(joined(emptyRegister, "new", aClassGroup().closesAt))).toBe("ClassClosed");
    expect(mayJoin(aClassGroup(), emptyRegister, aClassGroup().closesAt)).toMatchObject({ ok: false });
  });

  it("lets the largest class press at the same moment, and the next one a minute later", () => {
    const group = aClassGroup({ expected: null });
    let register = emptyRegister;
    for (let at = 0; at < joinsPerMinute; at++) {
      const result = joined(register, `mark ${at}`, monday, group);
      if (!result.ok) throw new Error(result.error.kind);
      register = result.value;
    }
    const seconds = new Date(monday.getTime() + 20_000);
    expect(joined(register, "next", seconds, group)).toMatchObject({
      ok: false,
      error: { kind: "TooManyAtOnce", retryAfterSeconds: 40 },
    });
    expect(kindOf(joined(register, "next", minutesLater(1), group))).toBe("joined");
  });
});
