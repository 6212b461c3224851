import { describe, expect, it } from "vitest";
import { cardOfFlow, talentIdsOn } from "./card-of-flow.ts";
import type { Flow } from "./flow-in-address.ts";
import { twoQuestions } from "./testing/two-questions.ts";
import { tilesLaid } from "./tiles-laid.ts";

const flow = (answers: string, talents: Flow["talents"] = []): Flow => ({
  answers,
  talents,
  interests: [],
  sectors: [],
});

describe("the talents card of what somebody told", () => {
  it("names the strongest talents with the words of the answers that show them", () => {
    const card = cardOfFlow(twoQuestions, flow("aa"));
    expect(card.talents[0]).toMatchObject({ talent: { id: "helping" } });
    expect(card.talents.flatMap(({ quotes }) => quotes).toSorted()).toEqual(["I help.", "I lend a hand."]);
    expect(card).toMatchObject({ answered: 2, tooFew: true });
  });

  it("shows what somebody chose, in the order of choosing", () => {
    const card = cardOfFlow(twoQuestions, flow("aa", ["solving", "helping", "learning"]));
    expect(talentIdsOn(card)).toEqual(["solving", "helping", "learning"]);
  });

  it("is empty when every question was skipped", () => {
    expect(cardOfFlow(twoQuestions, flow("xx"))).toMatchObject({ talents: [], answered: 0 });
  });
});

describe("the tiles that answers lay", () => {
  it("are those of each answer's strongest talent, plain for a skipped question, empty for one to come", () => {
    expect(tilesLaid(twoQuestions.questions, "b")).toEqual(["solving", "empty"]);
    expect(tilesLaid(twoQuestions.questions, "xa")).toEqual(["plain", "helping"]);
  });
});
