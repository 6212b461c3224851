import { describe, expect, it } from "vitest";
import { chooseTalents } from "./choose-talents.ts";

const choose = (query: string) => chooseTalents(new URL(`http://here/en/talenten/wissel?${query}`), "en");

describe("choosing talents", () => {
  it("puts three or four on the card", () => {
    const answer = choose("a=bdac&t=helping&t=solving&t=learning&klaar=1");
    expect(answer).toBeInstanceOf(Response);
    expect(answer instanceof Response && answer.headers.get("Location")).toBe(
      "/en/talenten/kaart?a=bdac&t=helping,solving,learning",
    );
  });

  it.each(["t=helping", "", "t=helping,solving,learning,teamwork,creating"])(
    "asks again for another number: %s",
    (chosen) => expect(choose(`a=bdac&${chosen}&klaar=1`)).toMatchObject({ wrongCount: true }),
  );

  it("does not judge before somebody is done", () => {
    expect(choose("a=bdac&t=helping")).toMatchObject({ wrongCount: false, addingOne: false });
    expect(choose("a=bdac&t=helping&erbij=1")).toMatchObject({ addingOne: true });
  });

  it("leaves answers that are not ours to the page", () => expect(choose("a=??")).toMatchObject({ flow: null }));
});
