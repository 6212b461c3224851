import { ApolloClient, ApolloLink, InMemoryCache } from "@apollo/client";
import { of, throwError } from "rxjs";
import { describe, expect, it } from "vitest";
import { loadKeeping } from "./load-keeping.server.ts";

const flow = { answers: "bdacbdacbdac", talents: [], interests: [], sectors: [], classCode: "KTM4RC" };
const request = (cookie: string) => new Request("http://localhost/nl/bewaren", { headers: { cookie } });
const signedIn = request("techconnect.session_token=x");

const anApi = (me: object | null) => {
  const data = { me, consentTexts: [{ purpose: "KEEP_CARD", text: "Goed?", textVersion: 3 }] };
  return new ApolloClient({ link: new ApolloLink(() => of({ data })), cache: new InMemoryCache() });
};
const card = { flow: "a=bdacbdacbdac", keptAt: "2026-11-27T09:00:00Z", version: 7 };
const account = (over: object) => anApi({ id: "1", ageGroup: "UNKNOWN", guardianship: null, card: null, ...over });

describe("what has to be known before a card can be kept", () => {
  it("is asked of nobody for a browser that says of no session", async () => {
    const nobody = () => {
      throw new Error("The API was asked.");
    };
    expect(await loadKeeping(nobody, request("theme=dark"), flow)).toEqual({ step: "sign-in" });
  });

  it("is signing in, where the session is over", async () =>
    expect(await loadKeeping(() => anApi(null), signedIn, flow)).toEqual({ step: "sign-in" }));

  it("is the text, the age where nobody knows it, and what is there", async () => {
    expect(await loadKeeping(() => account({}), signedIn, flow)).toMatchObject({
      step: "keep",
      consent: { text: "Goed?", textVersion: 3 },
      asksAge: true,
      here: { experiences: 0, saved: 0, needs: false },
      there: null,
    });
    const older = account({ ageGroup: "SIXTEEN_OR_OLDER", card });
    const there = { keptAt: card.keptAt, version: 7, isSame: true };
    expect(await loadKeeping(() => older, signedIn, flow)).toMatchObject({ asksAge: false, there });
    const other = loadKeeping(() => older, signedIn, { ...flow, answers: "bbbb" });
    expect(await other).toMatchObject({ there: { isSame: false } });
  });

  it.each([null, { verdict: null }, { verdict: "REFUSE" }])(
    "is a guardian first for who is younger: %j",
    async (guardianship) => {
      const young = account({ ageGroup: "YOUNGER", guardianship });
      expect(await loadKeeping(() => young, signedIn, flow)).toEqual({ step: "guardian-first" });
    },
  );

  it("leaves the page as it is when the API does not answer", async () => {
    const link = new ApolloLink(() => throwError(() => new Error("no line")));
    const down = new ApolloClient({ link, cache: new InMemoryCache() });
    expect(await loadKeeping(() => down, signedIn, flow)).toEqual({ step: "unavailable" });
  });

  it("is the form for who is younger and has a guardian who agreed", async () => {
    const young = account({ ageGroup: "YOUNGER", guardianship: { verdict: "AGREE" } });
    expect(await loadKeeping(() => young, signedIn, flow)).toMatchObject({ step: "keep", asksAge: false });
  });
});
