import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ladder, type SchoolLevel } from "../courses/may-enter.ts";
import { nextLevels, rungOf, type RouteFacts, type Schooling, schoolings } from "./schooling.ts";
import { stepsTo, wayInto } from "./way-in.ts";

const aRoute = (entryLevels: readonly SchoolLevel[], levelOut: SchoolLevel = "none"): RouteFacts => ({
  entryLevels,
  levelOut,
  minimumAge: null,
});
const place = (level: SchoolLevel) => ladder.indexOf(level);

const anyLevel = fc.constantFrom(...ladder);
const anySchooling = fc.constantFrom(...schoolings);
const anyRoute = fc.record({
  entryLevels: fc.uniqueArray(anyLevel),
  levelOut: anyLevel,
  minimumAge: fc.option(fc.constantFrom(16, 18)),
});
const anyWork = fc.record({
  levels: fc.uniqueArray(anyLevel, { minLength: 1 }),
  routes: fc.array(anyRoute, { maxLength: 6 }),
});

describe("the way into a kind of work", () => {
  const webdeveloper = {
    levels: ["none", "mbo4"] as const,
    routes: [aRoute(["none"]), aRoute(["vmbo", "mbo2"], "mbo4")],
  };

  it("is open now for who stands at the level where people start, and for who stands above it", () => {
    for (const schooling of schoolings) expect(wayInto(schooling, webdeveloper).when).toBe("now");
  });

  it("goes in steps where people start higher, and shows what one may begin today", () => {
    const { when, steps, open } = wayInto("vmbo", {
      levels: ["hbo"],
      routes: [aRoute(["vmbo"], "mbo4"), aRoute(["mbo4"], "hbo")],
    });
    expect([when, steps, open]).toEqual(["later", ["mbo4", "hbo"], [aRoute(["vmbo"], "mbo4")]]);
  });

  it("goes in steps to the first course when none is open from here", () => {
    expect(wayInto("none", { levels: ["none"], routes: [aRoute(["mbo3"])] })).toEqual({
      when: "later",
      steps: ["mbo1", "mbo2", "mbo3"],
      open: [],
    });
  });

  it("waits where no course is open, or nobody knows from which school one may enter", () => {
    const waiting = { when: "waiting", steps: [], open: [] };
    expect(wayInto(null, { levels: ["none"], routes: [] })).toEqual(waiting);
    for (const routes of [[], [aRoute([])]])
      for (const schooling of schoolings) expect(wayInto(schooling, { levels: ["none"], routes })).toEqual(waiting);
  });

  it("puts the courses nearest to one's own level first", () => {
    expect(wayInto("mbo4", webdeveloper).open).toEqual([aRoute(["vmbo", "mbo2"], "mbo4"), aRoute(["none"])]);
  });

  it("counts all courses in their own order for who tells nothing", () => {
    const routes = [...webdeveloper.routes, aRoute([])];
    expect(wayInto(null, { ...webdeveloper, routes })).toEqual({ when: "now", steps: [], open: routes });
  });
});

describe("schools beside the ladder", () => {
  it("open the same courses as a rung of it", () => {
    expect((["praktijkonderwijs", "isk", "havo", "vwo"] as const).map(rungOf)).toEqual([
      "none",
      "none",
      "mbo4",
      "mbo4",
    ]);
  });

  it("lead from vwo to the university at once, and not to courses for who has finished one", () => {
    const routes = [aRoute(["hbo", "wo"]), aRoute(["hbo"], "wo")];
    expect(wayInto("vwo", { levels: ["wo"], routes })).toEqual({
      when: "later",
      steps: ["wo"],
      open: [aRoute(["hbo"], "wo")],
    });
    expect(wayInto("havo", { levels: ["wo"], routes }).open).toEqual([]);
  });

  it.each<[Schooling, SchoolLevel, readonly SchoolLevel[]]>([
    ["isk", "mbo2", ["mbo1", "mbo2"]],
    ["praktijkonderwijs", "vmbo", ["mbo1"]],
    ["vmbo", "mbo3", ["mbo3"]],
    ["mbo1", "mbo4", ["mbo2", "mbo4"]],
    ["havo", "ad", ["ad"]],
    ["havo", "wo", ["hbo", "wo"]],
    ["vwo", "hbo", ["hbo"]],
    ["wo", "none", []],
  ])("from %s to %s the steps are %j", (schooling, target, steps) => {
    expect(stepsTo(schooling, target)).toEqual(steps);
  });
});

describe("whatever somebody finished, and whatever the work", () => {
  it("the way is now, in steps, or waiting; steps are there exactly when it is later", () =>
    fc.assert(
      fc.property(anySchooling, anyWork, (schooling, work) => {
        const { when, steps } = wayInto(schooling, work);
        expect(steps.length > 0).toBe(when === "later");
      }),
    ));

  it("who finished more sees every course and every open way of who finished less: nothing lower is hidden", () =>
    fc.assert(
      fc.property(anyLevel, anyLevel, anyWork, (one, other, work) => {
        const [less = one, more = one] = [one, other].toSorted((a, b) => place(a) - place(b));
        const [before, after] = [wayInto(less, work), wayInto(more, work)];
        expect(after.open).toEqual(expect.arrayContaining([...before.open]));
        if (before.when === "now") expect(after.when).toBe("now");
      }),
    ));

  it("each step is one that may be taken, and the last one is high enough", () =>
    fc.assert(
      fc.property(anySchooling, anyLevel, (schooling, target) => {
        const steps = stepsTo(schooling, target);
        steps.forEach((step, index) => expect(nextLevels(steps[index - 1] ?? schooling)).toContain(step));
        const reached = steps.at(-1) ?? rungOf(schooling);
        expect(place(reached)).toBeGreaterThanOrEqual(place(target));
      }),
    ));
});
