import type { BrowserContext } from "playwright-core";
import { running } from "../product/running-product.ts";
import { signInAnew, signInAs } from "./sign-in.ts";

/**
 * Asks the API as whoever is signed in there.
 *
 * @throws when the answer carries errors
 */
const askAs = async <Data>(visitor: BrowserContext, query: string, variables: object = {}): Promise<Data> => {
  const cookie = (await visitor.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const headers = { "content-type": "application/json", origin: running.origin, cookie };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${running.apiOrigin}/graphql`, { method: "POST", headers, body });
  const { data, errors }: { data: Data; errors?: unknown } = JSON.parse(await response.text());
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

const told = { id: "kok", words: "ik was kok", seen: true };
const needs = { postcode: "1506", hoursPerWeek: 20, help: ["LAPTOP", "CHILDCARE"] };

/** Somebody new with a name and a card in the account. @returns their id */
export const newTalent = async (visitor: BrowserContext, name = "Amina van der Berg"): Promise<string> => {
  await signInAnew(visitor);
  await askAs(
    visitor,
    `mutation ($me: ChangeAccountInput!, $card: KeepCardInput!) {
      changeAccount(input: $me) { __typename }
      keepCard(input: $card, consent: { textVersion: 1, sixteenOrOlder: true }) { __typename }
    }`,
    { me: { name, locale: "nl" }, card: { flow: "a=bdacbdacbdac&i=people", experiences: [told], needs } },
  );
  const { me } = await askAs<{ me: { id: string } }>(visitor, "{ me { id } }");
  return me.id;
};

const fourteenYears = 14 * 365 * 86_400_000;

/** Somebody new who said that they are fourteen. @returns their id */
export const youngTalent = async (visitor: BrowserContext): Promise<string> => {
  await signInAnew(visitor);
  const bornOn = new Date(Date.now() - fourteenYears).toISOString().slice(0, 10);
  await askAs(visitor, "mutation ($bornOn: String) { sayAge(bornOn: $bornOn) { __typename } }", { bornOn });
  const { me } = await askAs<{ me: { id: string } }>(visitor, "{ me { id } }");
  return me.id;
};

/** A code of somebody, and the question of a counsellor who got it. @returns the code, as it is shown */
export const askedByCounsellor = async (
  talent: BrowserContext,
  counsellor: BrowserContext,
  level: "see" | "act",
): Promise<string> => {
  const { makeHelperCode } = await askAs<{ makeHelperCode: { code: string } }>(
    talent,
    "mutation { makeHelperCode { ... on HelperCode { code } } }",
  );
  await signInAs(counsellor, "counsellor");
  const { me } = await askAs<{ me: { memberships: readonly { organisation: { id: string } }[] } }>(
    counsellor,
    "{ me { memberships { organisation { id } } } }",
  );
  const form = {
    doe: "vraag",
    code: makeHelperCode.code,
    wat: level,
    namens: me.memberships[0]?.organisation.id ?? "",
  };
  const sent = await counsellor.request.post("/nl/mensen", { headers: { origin: running.origin }, form });
  if (!sent.url().includes("gevraagd")) throw new Error(`Nobody was asked: ${sent.status()} at ${sent.url()}.`);
  return `${makeHelperCode.code.slice(0, 4)} ${makeHelperCode.code.slice(4)}`;
};

const accept = `mutation ($id: ID!, $withNeeds: Boolean!) {
  acceptHelper(id: $id, withNeeds: $withNeeds, consent: { textVersion: 1, sixteenOrOlder: true }) { __typename }
}`;

/** Lets the counsellor in who asked. */
export const letIn = async (talent: BrowserContext, withNeeds: boolean): Promise<void> => {
  const { me } = await askAs<{ me: { helpers: readonly { id: string }[] } }>(talent, "{ me { helpers { id } } }");
  await askAs(talent, accept, { id: me.helpers[0]?.id, withNeeds });
};
