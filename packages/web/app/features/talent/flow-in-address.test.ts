import { classCodeFrom } from "@techconnect/domain/classes/class-code";
import { describe, expect, it } from "vitest";
import { answeredIn, completed, flowIn, flowPath, questionPath } from "./flow-in-address.ts";

const flowOf = (query: string) => flowIn(new URLSearchParams(query));

describe("what was told, in the address", () => {
  it("comes back as it was written", () => {
    const flow = {
      answers: "bdacx",
      talents: ["helping", "explaining"],
      interests: ["hands"],
      sectors: ["care", "it-company"],
    } as const;
    const path = flowPath("nl", "talenten/kaart", flow);
    expect(path).toBe("/nl/talenten/kaart?a=bdacx&t=helping,explaining&i=hands&s=care,it-company");
    expect(flowOf(path.slice(path.indexOf("?")))).toEqual(flow);
  });

  it("reads lists the way a form without JavaScript sends them", () => {
    expect(flowOf("a=a&i=hands&i=people&i=hands")?.interests).toEqual(["hands", "people"]);
  });

  it("leaves out what nobody could have chosen", () => {
    expect(flowOf("t=helping,flying&i=<script>")).toMatchObject({ talents: ["helping"], interests: [] });
  });

  it.each(["a=zz", "a=abcdabcdabcda", "a=AB"])("refuses answers that are not ours: %s", (query) =>
    expect(flowOf(query)).toBeNull(),
  );

  it("takes the code of a group along, and no code that cannot be one", () => {
    const flow = flowOf("a=ab&klas=cdf%20gh3");
    expect(flow?.classCode).toBeUndefined();
    const code = classCodeFrom(7);
    expect(flowOf(`a=ab&klas=${code.toLowerCase()}`)).toMatchObject({ answers: "ab", classCode: code });
    expect(questionPath("nl", 3, { answers: "ab", classCode: code })).toBe(`/nl/talenten/vraag/3?a=ab&klas=${code}`);
  });

  it("writes nothing where nothing was told", () => {
    expect(questionPath("ar", 1, {})).toBe("/ar/talenten/vraag/1");
    expect(flowPath("nl", "talenten/wissel", { answers: "ab" }, ["erbij=1"])).toBe("/nl/talenten/wissel?a=ab&erbij=1");
  });

  it("counts what was not reached as skipped", () => {
    expect(completed("ab")).toBe("abxxxxxxxxxx");
    expect(answeredIn("abxc")).toBe(3);
  });
});
