import type { Somebody } from "../../identity/testing/everybody.ts";
import { demoOrganisationId } from "../../organisations/demo/seed-demo-organisations.ts";
import type { TestServer } from "../../platform/testing/test-server.ts";

type People = { readonly talent: Somebody; readonly counsellor: Somebody; readonly liaison: Somebody };
type Answer = { readonly it: { readonly code?: string; readonly id?: string; readonly __typename: string } };

const consent = { textVersion: 1, sixteenOrOlder: true };
const card = { flow: "a=bdacbdacbdac&t=helping,solving", experiences: [{ id: "kok", words: "kok in een restaurant" }] };
const item = { kind: "JOB_PROFILE", slug: "it-helpdesk" };
const needs = { postcode: "1012", hoursPerWeek: 24, help: ["LAPTOP"] };

/** What comes to something else than keeping the same card again: no card, and another one of a version that is gone. */
const flows: Readonly<Record<string, string>> = { InvalidInput: "a=?", CardChangedMeanwhile: "a=aaaabbbbcccc" };

/** For the authorisation matrix: the card of the talent, a counsellor who may act, and a liaison who waits to be let in. */
export const helpAtStake = async (api: TestServer, { talent, counsellor, liaison }: People) => {
  const ask = async (operation: string, variables: object, { headers }: Somebody) => {
    const { data, errors } = await api.ask<Answer>(operation, { ...variables }, headers);
    if (errors) throw new Error(`${operation}: ${JSON.stringify(errors)}`);
    return data.it;
  };
  const code = async () =>
    (await ask("mutation { it: makeHelperCode { __typename ... on HelperCode { code } } }", {}, talent)).code ?? "";
  const askToHelp = async (helper: Somebody, slug: string) => {
    const input = { code: await code(), level: "ACT", organisationId: demoOrganisationId(slug) };
    const asking =
      "mutation ($input: AskToHelpInput!) { it: askToHelp(input: $input) { __typename ... on HelpAsked { id } } }";
    return (await ask(asking, { input }, helper)).id ?? "";
  };
  const keep = `mutation ($input: KeepCardInput!, $consent: ConsentSaidInput!) { it: keepCard(input: $input, consent: $consent) { __typename } }`;
  await ask(keep, { input: { ...card, needs }, consent }, talent);
  await ask(
    "mutation ($items: [SavedItemInput!]!) { it: saveItems(items: $items) { __typename } }",
    { items: [item] },
    talent,
  );
  const active = await askToHelp(counsellor, "de-brug");
  const accept = `mutation ($id: ID!, $consent: ConsentSaidInput!) { it: acceptHelper(id: $id, withNeeds: true, consent: $consent) { __typename } }`;
  await ask(accept, { id: active, consent }, talent);
  await ask("query ($id: ID!) { it: person(id: $id) { __typename } }", { id: talent.id }, counsellor);
  const waiting = await askToHelp(liaison, "buurtwijzers");
  const open = await code();
  const own: Readonly<Record<string, string>> = { liaison: "buurtwijzers", "hub-host": "hub-west" };

  return (role: string, target: string): Readonly<Record<string, unknown>> => {
    const input = {
      ...card,
      flow: flows[target] ?? card.flow,
    };
    const said = { textVersion: target === "ConsentTextChanged" ? 0 : 1, sixteenOrOlder: target !== "AgeUnknown" };
    return {
      "Query.person.id": talent.id,
      "Query.savedItems.items": [item],
      "Mutation.keepCard.input": input,
      "Mutation.keepCard.consent": said,
      "Mutation.keepCardFor.personId": talent.id,
      "Mutation.keepCardFor.input": input,
      "Mutation.saveItems.items":
        target === "TooManySaved"
          ? Array.from({ length: 200 }, (_, n) => ({ ...item, slug: `work-${n}` }))
          : [target === "InvalidInput" ? { ...item, slug: "?" } : item],
      "Mutation.removeSavedItem.item": item,
      "Mutation.askToHelp.input": {
        code: target === "HelperCodeNotFound" ? "CCCCCCCC" : open,
        level: "SEE",
        organisationId: demoOrganisationId(own[role] ?? "de-brug"),
      },
      "Mutation.acceptHelper.id": waiting,
      "Mutation.acceptHelper.consent": said,
      "Mutation.endHelp.id": active,
    };
  };
};
