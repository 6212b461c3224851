import { ApolloClient, ApolloLink, InMemoryCache } from "@apollo/client";
import { of } from "rxjs";
import { describe, expect, it } from "vitest";
import possibleTypes from "../../graphql/generated/possible-types.ts";
import { keepSaved } from "../saved/saved.server.ts";
import { moveToAccount, openKeptCard } from "./keep-in-account.server.ts";
import { keepNeeds, keptNeeds, needsFormOf } from "./needs.server.ts";
import { keepPast, keptPast, type Told } from "./past.server.ts";

/** An API that answers the same to everything; it tells what it was sent. */
const anApi = (answer: object) => {
  const sent: Record<string, unknown>[] = [];
  const link = new ApolloLink(({ variables }) => {
    sent.push(variables);
    return of({ data: answer });
  });
  return { sent, client: new ApolloClient({ link, cache: new InMemoryCache(possibleTypes) }) };
};

const told: Told = { id: "kok", words: "kok", without: [], others: [], unsure: false, seen: true };
const flow = { answers: "bdac", talents: [], interests: ["people"], sectors: [], classCode: "KTM4RC" };
const consent = { textVersion: 1, sixteenOrOlder: true };

const needsForm = () => {
  const form = new FormData();
  form.set("postcode", "1506 AB");
  form.set("hours", "20");
  form.append("help", "LAPTOP");
  return needsFormOf(form);
};

const requestWith = (...setCookies: readonly (string | null)[]) => {
  const cookie = setCookies.map((one) => one?.split(";")[0] ?? "").join("; ");
  return new Request("http://localhost/nl/account", { headers: { cookie } });
};
const aPhone = async () =>
  requestWith(
    await keepPast({ told: [told], left: "nog iets" }),
    await keepNeeds(needsForm()),
    await keepSaved([{ kind: "course", slug: "les" }]),
  );

const kept = {
  keepCard: { __typename: "KeptCard", version: 3 },
  saveItems: { __typename: "SavedItems" },
};
const namesOf = (cookies: readonly string[]) => cookies.map((cookie) => cookie.split("=")[0]);

describe("moving into the account what a browser holds", () => {
  it("sends all of it at once, without the group, and forgets it here", async () => {
    const { sent, client } = anApi(kept);
    const moved = await moveToAccount(client, await aPhone(), { flow, withNeeds: true, version: 2, consent });
    expect(sent).toMatchObject([
      {
        card: {
          flow: "a=bdac&i=people",
          experiences: [told],
          version: 2,
          needs: { postcode: "1506", hoursPerWeek: 20, help: ["LAPTOP"] },
        },
        consent,
        items: [{ kind: "COURSE", slug: "les" }],
      },
    ]);
    expect(namesOf(moved.forgets)).toEqual(["past", "needs", "saved"]);
  });

  it("leaves needs where they are when that was not ticked", async () => {
    const { sent, client } = anApi(kept);
    const moved = await moveToAccount(client, await aPhone(), { flow, withNeeds: false, version: 0, consent });
    expect(JSON.stringify(sent)).not.toMatch(/needs|1506/);
    expect(namesOf(moved.forgets)).toEqual(["past", "saved"]);
  });

  it("forgets nothing that was not kept", async () => {
    const { client } = anApi({
      keepCard: { __typename: "CardChangedMeanwhile", message: "", card: { flow: "a=b", keptAt: "", version: 9 } },
      saveItems: { __typename: "TooManySaved", message: "", most: 200 },
    });
    const moved = await moveToAccount(client, await aPhone(), { flow, withNeeds: true, version: 0, consent });
    expect(moved).toMatchObject({ forgets: [], keepCard: { card: { flow: "a=b", version: 9 } } });
  });
});

describe("opening the card in the account", () => {
  const nothing = {
    hoursPerWeek: null,
    dayParts: null,
    help: null,
    benefit: null,
    under18: null,
    postcode: null,
    travelMinutes: null,
    budgetCents: null,
    schoolLevel: null,
  };
  const account = (card: object | null, needs: object | null = null) => anApi({ me: { card, needs } }).client;
  const card = { flow: "a=bdacbdacbdac&t=helping", version: 4, experiences: [told] };

  it("goes on at the card, with what one did before and what one needs", async () => {
    const needs = { ...nothing, postcode: "1506", hoursPerWeek: 20, help: ["LAPTOP"], benefit: false };
    const opened = await openKeptCard(account(card, needs), "nl");
    expect(opened).toMatchObject({ address: "/nl/talenten/kaart?a=bdacbdacbdac&t=helping", version: 4 });
    const request = requestWith(...(opened?.cookies ?? []));
    expect(await keptPast(request)).toEqual({ told: [told], left: "" });
    expect(await keptNeeds(request)).toMatchObject({ postcode: "1506", hours: "20", help: ["LAPTOP"], benefit: "no" });
  });

  it("goes on at the first open question of answers that are not complete", async () => {
    const opened = await openKeptCard(account({ ...card, flow: "a=bdac", experiences: [] }), "ar");
    expect(opened).toMatchObject({ address: "/ar/talenten/vraag/5?a=bdac", cookies: [] });
  });

  it("is nothing where none is kept", async () => expect(await openKeptCard(account(null), "nl")).toBeNull());
});
