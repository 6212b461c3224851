import { describe, expect, it } from "vitest";
import { answerQuestion } from "./answer-question.ts";

const step = (n: string, query: string) =>
  answerQuestion(new URL(`http://here/nl/talenten/vraag/${n}${query}`), { lang: "nl", n });
const leadsTo = (n: string, query: string) => {
  const answer = step(n, query);
  return answer instanceof Response ? answer.headers.get("Location") : answer;
};

describe("answering a question", () => {
  it("adds the letter and leads to the next question", () => {
    expect(leadsTo("3", "?a=bd&o=a&verder=1")).toBe("/nl/talenten/vraag/4?a=bda");
    expect(leadsTo("1", "?o=x")).toBe("/nl/talenten/vraag/2?a=x");
  });

  it("leads from the last question to the card", () => {
    expect(leadsTo("12", "?a=bdacbdacbda&o=c")).toBe("/nl/talenten/kaart?a=bdacbdacbdac");
  });

  it("keeps later answers and a chosen talent when an earlier answer changes", () => {
    expect(leadsTo("2", "?a=bdac&t=helping&o=a")).toBe("/nl/talenten/vraag/3?a=baac&t=helping");
  });

  it("goes back to the list for who came from there", () => {
    expect(leadsTo("2", "?a=bdac&o=a&nakijken=1")).toBe("/nl/talenten/nakijken?a=baac");
  });

  it("asks again when nothing was chosen", () => {
    expect(step("2", "?a=b&verder=1")).toMatchObject({ nothingChosen: true });
    expect(step("2", "?a=b&o=z&verder=1")).toMatchObject({ nothingChosen: true });
    expect(step("2", "?a=b")).toMatchObject({ nothingChosen: false });
  });

  it("begins at the first open question for who opens a later one", () => {
    expect(leadsTo("7", "?a=bd")).toBe("/nl/talenten/vraag/3?a=bd");
  });

  it("says so when the answers are not ours", () => expect(step("2", "?a=hello")).toMatchObject({ flow: null }));

  it.each(["0", "13", "1.5", "one", "-1", "100"])("has no question %s", (n) => expect(step(n, "")).toBeNull());
});
