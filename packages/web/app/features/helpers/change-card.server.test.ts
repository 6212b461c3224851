import { ApolloClient, ApolloLink, InMemoryCache } from "@apollo/client";
import { of } from "rxjs";
import { describe, expect, it } from "vitest";
import possibleTypes from "../../graphql/generated/possible-types.ts";
import { keepNeeds, needsFormOf } from "../talent/needs.server.ts";
import { keepPast, type Told } from "../talent/past.server.ts";
import { cardBefore, changeCard } from "./change-card.server.ts";

/** An API that answers the same to everything; it tells what it was sent. */
const anApi = (answer: string) => {
  const sent: Record<string, unknown>[] = [];
  const link = new ApolloLink(({ variables }) => {
    sent.push(variables);
    return of({ data: { keepCardFor: { __typename: answer } } });
  });
  return { sent, client: new ApolloClient({ link, cache: new InMemoryCache(possibleTypes) }) };
};

const aTold = (id: string): Told => ({ id, words: id, without: [], others: [], unsure: false, seen: true });
const kept = {
  flow: "a=bdac&i=people&s=care",
  version: 3,
  keptAt: "2026-11-27T10:00:00.000Z",
  experiences: [{ ...aTold("kok"), __typename: "ToldBefore" as const }],
};

/** A device on which something was told of the past, and of what one needs. */
const aDevice = async () => {
  const needs = new FormData();
  needs.set("postcode", "1506");
  const cookies = [await keepPast({ told: [aTold("zorg")], left: "" }), await keepNeeds(needsFormOf(needs))];
  const cookie = cookies.map((one) => one.split(";")[0] ?? "").join("; ");
  return new Request("http://localhost/nl/mensen/1", { headers: { cookie } });
};

const change = async (answer: string, fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ kaart: cardBefore(kept), ...fields })) form.set(name, value);
  const { sent, client } = anApi(answer);
  const became = await changeCard(client, await aDevice(), "p1", form);
  return { became, input: sent[0]?.["input"], sent };
};

const adres = "http://localhost/nl/talenten/kaart?a=bbbb";

describe("changing the card of somebody together", () => {
  it("leaves what was not told anew as it was", async () => {
    const { became, input } = await change("KeptCard", { adres });
    expect(became).toEqual({ done: "kept", forgets: [] });
    expect(input).toEqual({ flow: "a=bbbb&i=people&s=care", version: 3, experiences: [aTold("kok")] });
  });

  it("takes along what was ticked, and forgets it here", async () => {
    const { became, input } = await change("KeptCard", { adres: `${adres}&i=systems`, gedaan: "yes", nodig: "yes" });
    expect(input).toMatchObject({
      flow: "a=bbbb&i=systems",
      experiences: [aTold("zorg")],
      needs: { postcode: "1506" },
    });
    expect(became).toMatchObject({ forgets: [expect.stringMatching(/^past=;/), expect.stringMatching(/^needs=;/)] });
  });

  it("asks nobody for what is no card", async () => {
    const { became, sent } = await change("KeptCard", { adres: "http://localhost/nl" });
    expect([became, sent]).toEqual([{ done: "refused", trouble: "no-card" }, []]);
  });

  it("never erases what was told because a form is broken", async () => {
    const { became, sent } = await change("KeptCard", { adres, kaart: "{}" });
    expect([became, sent]).toEqual([{ done: "refused", trouble: "unavailable" }, []]);
  });

  it.each([
    ["CardChangedMeanwhile", { done: "refused", trouble: "changed-meanwhile" }],
    ["NotAllowed", { done: "refused", trouble: "not-allowed" }],
    ["InvalidInput", { done: "refused", trouble: "no-card" }],
    ["NotFound", { done: "not-found" }],
    ["NotSignedIn", { done: "signed-out" }],
  ])("says what became of it: %s", async (answer, became) =>
    expect((await change(answer, { adres })).became).toEqual(became),
  );
});
