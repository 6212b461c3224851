import { ApolloClient, ApolloLink, InMemoryCache, gql } from "@apollo/client";
import { of, throwError } from "rxjs";
import { expect, it } from "vitest";
import { ask } from "./ask.ts";

const query = gql`
  query Greeting {
    greeting
  }
`;

const clientThat = (answers: ApolloLink.RequestHandler) =>
  new ApolloClient({ cache: new InMemoryCache(), link: new ApolloLink(answers) });

const failing = (code: string) => clientThat(() => of({ errors: [{ message: "no", extensions: { code } }] }));

it("leaves the answer in the cache, so that the page finds it without asking again", async () => {
  let asked = 0;
  const client = clientThat(() => {
    asked += 1;
    return of({ data: { greeting: "hallo" } });
  });
  expect(await ask(client, query, {})).toEqual({ greeting: "hallo" });
  expect(client.readQuery({ query })).toEqual({ greeting: "hallo" });
  await ask(client, query, {});
  expect(asked).toBe(1);
});

it("answers 503 when the API does not answer", async () => {
  const client = clientThat(() => throwError(() => new TypeError("fetch failed")));
  await expect(ask(client, query, {})).rejects.toMatchObject({ init: { status: 503 } });
});

it("answers 404 when the address asks for something that cannot be", async () => {
  await expect(ask(failing("BAD_USER_INPUT"), query, {})).rejects.toMatchObject({ init: { status: 404 } });
});

it("hides no mistake of the program", async () => {
  await expect(ask(failing("INTERNAL_SERVER_ERROR"), query, {})).rejects.toThrow("no");
});
