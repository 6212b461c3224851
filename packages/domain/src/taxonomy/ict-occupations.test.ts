import { describe, expect, it } from "vitest";
import { ictGroupOf, ictGroups } from "./ict-occupations.ts";

describe("the ICT groups of ISCO", () => {
  it("hold a unit group by its first digits", () => {
    expect(ictGroupOf("2512")).toBe("251");
    expect(ictGroupOf("3522")).toBe("352");
    expect(ictGroupOf("1330")).toBe("133");
    expect(ictGroupOf("7422")).toBe("7422");
  });

  it("leave out what only looks alike", () => {
    for (const other of ["2431", "7411", "1251", "25", ""]) expect(ictGroupOf(other)).toBeNull();
  });

  it("do not overlap, so that an occupation is in one of them", () => {
    for (const group of ictGroups)
      expect(ictGroups.filter((other) => group.startsWith(other) || other.startsWith(group))).toEqual([group]);
  });
});
