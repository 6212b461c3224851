import { describe, expect, it } from "vitest";
import { flowInText } from "./flow-in-text.ts";

const told = { answers: "bdac", talents: ["helping"], interests: [], sectors: [] };

describe("what somebody pastes", () => {
  it.each([
    "http://localhost:3000/nl/talenten/kaart?a=bdac&t=helping",
    "Mijn talentenkaart: https://techconnect.example/ar/talenten/kaart?a=bdac&t=helping ",
    " a=bdac&t=helping",
    "/nl/bewaren?a=bdac&t=helping&klas=CCCCCC#code",
  ])("is read from %s", (text) => expect(flowInText(text)).toEqual(told));

  it("keeps what somebody likes", () =>
    expect(flowInText("https://x.example/nl/werk?a=bdac&i=people&s=care,media")).toMatchObject({
      interests: ["people"],
      sectors: ["care", "media"],
    }));

  it.each(["", "https://techconnect.example/nl", "?a=zzz", "helping", "?i=people"])("is no card: %s", (text) =>
    expect(flowInText(text)).toBeNull(),
  );
});
