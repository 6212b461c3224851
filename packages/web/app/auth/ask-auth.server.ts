import type { RouterContextProvider } from "react-router";
import { z } from "zod";
import { config } from "../config.server.ts";
import { originOf } from "../request/origin-of.server.ts";
import { pageRequestContext } from "../request/page-request.ts";
import { sessionCookies } from "./session-cookies.ts";

/** Milliseconds after which a question counts as unanswered; a mail may have to be handed over first. */
const patience = 15_000;

/** What the API says about signing in. */
const Said = z.object({
  next: z.enum(["read-mail", "signed-in", "authenticator"]).optional(),
  error: z.enum(["email", "too-many", "used-or-expired", "not-here"]).optional(),
});

export type AuthAnswer = {
  readonly status: number;
  readonly next?: "read-mail" | "signed-in" | "authenticator" | undefined;
  readonly error?: "email" | "too-many" | "used-or-expired" | "not-here" | "unavailable" | undefined;
  /** All of it, for what the library itself answers. */
  readonly body: unknown;
  /** To hand to the browser. */
  readonly cookies: readonly string[];
};

type Path =
  | "ask-link"
  | "open-link"
  | "enter-code"
  | "demo"
  | "sign-out"
  | "two-factor/enable"
  | "two-factor/disable"
  | "two-factor/verify-totp"
  | "two-factor/verify-backup-code"
  | "two-factor/generate-backup-codes";

type Asked = {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
  readonly path: Path;
  readonly body?: object;
  /** Others use the device too: the session ends soon, and with the browser. */
  readonly shared?: boolean;
};

const headersFor = ({ request, context, shared = false }: Asked): Headers => {
  const headers = new Headers({ "content-type": "application/json", origin: originOf(request) });
  const cookie = sessionCookies(request.headers.get("cookie"));
  if (cookie !== undefined) headers.set("cookie", cookie);
  const agent = request.headers.get("user-agent");
  if (agent !== null) headers.set("user-agent", agent.slice(0, 300));
  const { clientAddress } = context.get(pageRequestContext);
  if (clientAddress !== undefined) headers.set("x-forwarded-for", clientAddress);
  if (shared) headers.set("x-shared-device", "yes");
  return headers;
};

/** Asks the API about signing in, for the visitor of a page. */
export const askAuth = async (asked: Asked): Promise<AuthAnswer> => {
  try {
    const from = await fetch(`${config.apiUrl}/auth/${asked.path}`, {
      method: "POST",
      headers: headersFor(asked),
      body: JSON.stringify(asked.body ?? {}),
      signal: AbortSignal.any([asked.request.signal, AbortSignal.timeout(patience)]),
    });
    const body: unknown = await from.json();
    const said = Said.safeParse(body);
    const cookies = from.headers.getSetCookie();
    if (from.status === 429) return { status: 429, error: "too-many", body, cookies };
    if (from.status >= 500) return { status: 503, error: "unavailable", body: null, cookies: [] };
    return { status: from.status, ...(said.success ? said.data : {}), body, cookies };
  } catch (error) {
    if (asked.request.signal.aborted) throw error;
    asked.context.get(pageRequestContext).report(error);
    return { status: 503, error: "unavailable", body: null, cookies: [] };
  }
};

/** Headers that hand cookies to the browser. */
export const withCookies = (...cookies: readonly string[]): Headers => {
  const headers = new Headers();
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return headers;
};
