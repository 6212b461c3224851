import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";

let api: TestServer;
beforeAll(async () => {
  api = await testServer();
});
afterAll(() => api.stop());

type Headers = Readonly<Record<string, string>>;
type Me = {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly sessions: readonly { readonly id: string; readonly isThis: boolean; readonly userAgent: string | null }[];
};
const me = async (headers: Headers) =>
  (await api.ask<{ me: Me | null }>("{ me { id name locale sessions { id isThis userAgent } } }", {}, headers)).data.me;
const named = async (operation: string, headers: Headers = {}, variables = {}) =>
  (await api.ask<Record<string, { __typename: string }>>(operation, variables, headers)).data;
const change = `mutation ($input: ChangeAccountInput!) { it: changeAccount(input: $input) { __typename } }`;
const end = `mutation ($id: ID!) { it: endSession(id: $id) { __typename } }`;

describe("an account", () => {
  it("is nobody's for who is not signed in", async () => {
    expect(await me({})).toBeNull();
    const input = { name: "Amina", locale: "nl" };
    expect(await named(change, {}, { input })).toEqual({ it: { __typename: "NotSignedIn" } });
    expect(await named("mutation { it: endOtherSessions { __typename } }")).toEqual({
      it: { __typename: "NotSignedIn" },
    });
  });

  it("keeps what somebody wants to be called, tidied, and nothing that is no name", async () => {
    const amina = await api.signIn("amina@example.org");
    await named(change, amina, { input: { name: "  Amina \u200F  B. ", locale: "ar" } });
    expect(await me(amina)).toMatchObject({ name: "Amina B.", locale: "ar" });
    for (const name of ["x".repeat(61), "a\u0000b"])
      expect(await named(change, amina, { input: { name, locale: "nl" } })).toEqual({
        it: { __typename: "InvalidInput" },
      });
    expect(await me(amina)).toMatchObject({ name: "Amina B.", locale: "ar" });
  });

  it("is the same one for the same address, in whatever letters", async () => {
    const [one, other] = [await api.signIn("same@example.org"), await api.signIn("Same@Example.org")];
    expect((await me(one))?.id).toBe((await me(other))?.id);
  });
});

describe("sessions", () => {
  it("are listed, and one of them is this one", async () => {
    const first = await api.signIn("two@example.org");
    await api.signIn("two@example.org");
    expect((await me(first))?.sessions.map(({ isThis }) => isThis)).toEqual([false, true]);
  });

  it("end elsewhere at once, and here they stay", async () => {
    const [phone, library] = [await api.signIn("lost@example.org"), await api.signIn("lost@example.org")];
    const there = (await me(phone))?.sessions.find(({ isThis }) => !isThis)?.id;
    expect(await named(end, phone, { id: there })).toEqual({ it: { __typename: "SignInEnded" } });
    expect(await me(library)).toBeNull();
    expect(await me(phone)).not.toBeNull();
  });

  it("of others answer like what is not there", async () => {
    const [mine, yours] = [await api.signIn("mine@example.org"), await api.signIn("yours@example.org")];
    const theirs = (await me(yours))?.sessions[0]?.id;
    for (const id of [theirs, "0199c0de-0000-7000-8000-000000000001", "x"])
      expect(await named(end, mine, { id })).toEqual({ it: { __typename: "NotFound" } });
    expect(await me(yours)).not.toBeNull();
  });
});

describe("holding an account", () => {
  it("is nothing that people without the role can do", async () => {
    const [amina, other] = [await api.signIn("amina@example.org"), await me(await api.signIn("other@example.org"))];
    const hold = `mutation ($id: ID!) { it: suspendAccount(input: { personId: $id, reason: ABUSE }) { __typename } }`;
    expect(await named(hold, amina, { id: other?.id })).toEqual({ it: { __typename: "NotFound" } });
    expect(await named(hold, {}, { id: other?.id })).toEqual({ it: { __typename: "NotSignedIn" } });
  });
});
