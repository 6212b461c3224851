import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { afterAll, beforeAll, expect, it } from "vitest";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";

let api: TestServer;
beforeAll(async () => {
  api = await testServer({ catalogue: loadCatalogue() });
});
afterAll(() => api.stop());

it("asks twelve questions of four answers, each with the talents that it shows", async () => {
  type Asked = {
    readonly talentQuestions: {
      readonly talents: readonly unknown[];
      readonly questions: readonly {
        readonly number: number;
        readonly options: readonly { readonly id: string; readonly evidence: readonly unknown[] }[];
      }[];
    };
  };
  const { data, errors } = await api.ask<Asked>(
    `{ talentQuestions(locale: ar) { version talents { id name affirm workLabel } questions { id number text why options { id text evidence { talent points } } } } }`,
  );
  expect(errors).toBeUndefined();
  const { talents, questions } = data.talentQuestions;
  expect(talents).toHaveLength(12);
  expect(questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  for (const { options } of questions) {
    expect(options.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
    for (const { evidence } of options) expect(evidence.length).toBeGreaterThan(0);
  }
});

it("shows a card, or says which field is wrong", async () => {
  const Talents = `query ($answers: String!, $chosen: [ID!]!) {
    talents(answers: $answers, chosenTalents: $chosen, locale: nl) {
      __typename
      ... on Talents { answered tooFew tied { id } shown { chosen quotes talent { id name } } }
      ... on InvalidInput { message path }
    }
  }`;
  const card = await api.ask(Talents, { answers: "bdacbdacbdac", chosen: ["precision"] });
  expect(card.data).toMatchObject({
    talents: {
      __typename: "Talents",
      answered: 12,
      tooFew: false,
      shown: [{ chosen: true, talent: { id: "precision" } }],
    },
  });
  expect((await api.ask(Talents, { answers: "bd", chosen: [] })).data).toMatchObject({
    talents: { path: ["answers"] },
  });
  expect((await api.ask(Talents, { answers: "bdacbdacbdac", chosen: ["x"] })).data).toMatchObject({
    talents: { __typename: "InvalidInput", path: ["chosenTalents"] },
  });
});

it("reads what somebody did before in their own words, and shows it again by its id", async () => {
  const Links = `query ($text: String!) {
    linkExperiences(input: { text: $text, locale: nl }) {
      __typename
      ... on ExperienceLinks {
        unlinked
        links { words sure experience { id kind label language skills { weight there skill { id kind label } } } alternatives { id } }
      }
      ... on InvalidInput { message path }
    }
  }`;
  const { data, errors } = await api.ask(Links, { text: "ik was kok in een restaurant en xylofoonstemmer" });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    linkExperiences: {
      unlinked: ["xylofoonstemmer"],
      links: [{ words: "kok in een restaurant", sure: true, experience: { id: "kok", kind: "JOB", label: "Kok" } }],
    },
  });
  expect((await api.ask(Links, { text: "k".repeat(501) })).data).toMatchObject({
    linkExperiences: { __typename: "InvalidInput", path: ["input", "text"] },
  });
  expect((await api.ask(`{ experiences(ids: ["winkel", "nope", "kok"], locale: en) { id label } }`)).data).toEqual({
    experiences: [
      { id: "winkel", label: "Work in a shop" },
      { id: "kok", label: "Cook" },
    ],
  });
});

it("reads nothing of a person out of an address, and logs no word", async () => {
  const query = `{ linkExperiences(input: { text: "kok in Aleppo" }) { __typename } }`;
  const { statusCode } = await api.server.inject({
    method: "GET",
    url: `/graphql?query=${encodeURIComponent(query)}`,
    headers: { "apollo-require-preflight": "1" },
  });
  expect(statusCode).toBe(405);
  await api.ask(query);
  expect(api.logged()).not.toContain("Aleppo");
});
