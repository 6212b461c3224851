import type { FastifyReply, FastifyRequest } from "fastify";
import { sharedDevice } from "./open-auth.ts";

/** The headers of a request, as the library wants them. */
export const headersOf = ({ headers }: FastifyRequest): Headers => {
  const kept = new Headers();
  for (const [name, value] of Object.entries(headers))
    if (typeof value === "string" && !name.startsWith(":")) kept.set(name, value);
  return kept;
};

/** On a shared device the browser forgets it at the latest when it is closed. */
const forgottenSoon = (cookie: string) => cookie.replaceAll(/; (Max-Age|Expires)=[^;]*/gi, "");
const isEnd = (cookie: string) => /; Max-Age=0/i.test(cookie);

/** Hands the cookies of an answer of the library to the browser. */
export const handCookies = (request: FastifyRequest, reply: FastifyReply, from: Response): void => {
  const isShared = request.headers[sharedDevice] === "yes";
  const cookies = from.headers.getSetCookie();
  const handed = cookies.map((cookie) => (isShared && !isEnd(cookie) ? forgottenSoon(cookie) : cookie));
  if (handed.length > 0) void reply.header("set-cookie", handed);
};

/** What went wrong, by a word that the web has a sentence for. */
export type AuthTrouble = "email" | "too-many" | "used-or-expired" | "not-here";

export const refuse = (reply: FastifyReply, status: number, error: AuthTrouble) => reply.code(status).send({ error });

/** Where a proof leads: in, on to the authenticator app, or nowhere. */
export const answerProof = async (request: FastifyRequest, reply: FastifyReply, from: Response) => {
  if (from.status !== 200) return refuse(reply, 410, "used-or-expired");
  handCookies(request, reply, from);
  const said: unknown = await from.json();
  const asksForMore = typeof said === "object" && said !== null && "twoFactorRedirect" in said;
  return reply.send({ next: asksForMore ? "authenticator" : "signed-in" });
};
