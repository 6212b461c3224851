import { expect, it } from "vitest";
import { sessionCookies } from "./session-cookies.ts";

it("passes on who is signed in, and nothing else that the browser keeps", () => {
  const header = "needs=sealed; techconnect.session_token=a.b; theme=dark; __Host-techconnect.two_factor=c.d";
  expect(sessionCookies(header)).toBe("techconnect.session_token=a.b; __Host-techconnect.two_factor=c.d");
});

it("is nothing where nobody is signed in", () => {
  for (const header of [null, undefined, "", "theme=dark", "nottechconnect.session_token=a"])
    expect(sessionCookies(header)).toBeUndefined();
});
