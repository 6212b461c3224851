import { randomUUID } from "node:crypto";
import type { TestServer } from "../../platform/testing/test-server.ts";

const MakeClass = `mutation ($input: MakeClassInput!) {
  makeClass(input: $input) {
    __typename
    ... on ClassMade { code token }
    ... on InvalidInput { path }
    ... on TooManyAtOnce { retryAfterSeconds }
  }
}`;
const JoinClass = `mutation ($input: JoinClassInput!) {
  joinClass(input: $input) { __typename ... on InvalidInput { path } ... on UserError { message } }
}`;
const ClassToJoin = `query ($code: String!) {
  classToJoin(code: $code) { __typename ... on ClassToJoin { code closesOn } ... on UserError { message } }
}`;
const overview = `{
  __typename
  ... on ClassOverview {
    code label expected languages state closesOn erasedOn people
    talents { about talent { id name } }
    common { about talent { id name } work { slug title } }
    interests { about interest { id label } }
  }
  ... on UserError { message }
}`;
const ClassOverview = `query ($token: String!, $locale: Locale) { classOverview(token: $token, locale: $locale) ${overview} }`;
const CloseClass = `mutation ($token: String!) { closeClass(token: $token) ${overview} }`;
const EraseClass = `mutation ($token: String!) { eraseClass(token: $token) { __typename ... on UserError { message } } }`;

type Typed = { readonly __typename: string };
type Made = Typed & { readonly code: string; readonly token: string; readonly path?: readonly string[] };
type Share = { readonly about: number; readonly talent: { readonly id: string; readonly name: string } };
export type Overview = Typed & {
  readonly code: string;
  readonly label: string;
  readonly state: string;
  readonly closesOn: string;
  readonly people: number;
  readonly talents: readonly Share[];
  readonly common: readonly (Share & { readonly work: readonly { readonly slug: string }[] })[];
  readonly interests: readonly { readonly about: number; readonly interest: { readonly id: string } }[];
};

/** What a counsellor fills in, as it goes over the wire; nobody else has the same. */
export const aClassInput = (over: object = {}) => ({
  requestId: randomUUID(),
  label: "Techniek op dinsdag",
  expected: 28,
  languages: ["nl", "ar"],
  ...over,
});

/** A counsellor and pupils with browsers. */
export const classesOverTheWire = (api: TestServer) => {
  const join = async (code: string, over: object = {}) => {
    const input = { code, requestId: randomUUID(), talents: ["helping", "solving"], interests: [], ...over };
    return (await api.ask<{ joinClass: Typed & { path?: readonly string[] } }>(JoinClass, { input })).data.joinClass;
  };
  return {
    make: async (input: object = aClassInput()) =>
      (await api.ask<{ makeClass: Made }>(MakeClass, { input })).data.makeClass,
    join,
    joinMany: (code: string, count: number, over: object = {}) =>
      Promise.all(Array.from({ length: count }, () => join(code, over))),
    toJoin: async (code: string) => (await api.ask<{ classToJoin: Typed }>(ClassToJoin, { code })).data.classToJoin,
    show: async (token: string, locale = "nl") =>
      (await api.ask<{ classOverview: Overview }>(ClassOverview, { token, locale })).data.classOverview,
    close: async (token: string) => (await api.ask<{ closeClass: Overview }>(CloseClass, { token })).data.closeClass,
    erase: async (token: string) => (await api.ask<{ eraseClass: Typed }>(EraseClass, { token })).data.eraseClass,

    /** All that is kept of a class, with the eyes of background work. */
    row: async (code: string): Promise<Readonly<Record<string, unknown>> | undefined> => {
      const em = api.database.em();
      em.setSessionContext({ variables: { "app.background": "on" } });
      const rows = await em.transactional((tx) =>
        tx.execute<Record<string, unknown>[]>("select * from class_group where code = ?", [code]),
      );
      return rows[0];
    },
  };
};
