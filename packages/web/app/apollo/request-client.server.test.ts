import { gql } from "@apollo/client";
import { RouterContextProvider } from "react-router";
import { expect, it, onTestFinished, vi } from "vitest";
import { pageRequestContext } from "../request/page-request.ts";
import { clientOf } from "./request-client.server.ts";

it("tells the API who looks at the page, so that visitors do not share one limit", async () => {
  const told: (string | null)[] = [];
  vi.stubGlobal("fetch", async (_address: string, init: RequestInit) => {
    told.push(new Headers(init.headers).get("x-forwarded-for"));
    return Response.json({ data: { greeting: "hallo" } });
  });
  onTestFinished(() => void vi.unstubAllGlobals());

  for (const clientAddress of ["203.0.113.7", "203.0.113.8"]) {
    const context = new RouterContextProvider();
    context.set(pageRequestContext, {
      id: "",
      nonce: undefined,
      clientAddress,
      fromElsewhere: false,
      report: () => undefined,
    });
    const query = gql`
      query Greeting {
        greeting
      }
    `;
    await clientOf(new Request("http://localhost/nl"), context).query({ query });
  }
  expect(told).toEqual(["203.0.113.7", "203.0.113.8"]);
});
