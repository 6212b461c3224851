import type { FastifyInstance } from "fastify";
import { handCookies, headersOf } from "./hand-over.ts";
import type { OpenAuth } from "./open-auth.ts";

/** What of the library is open to browsers; the rest of it answers like what is not there. */
const open = [
  ["GET", "/passkey/generate-authenticate-options"],
  ["GET", "/passkey/generate-register-options"],
  ["POST", "/passkey/verify-authentication"],
  ["POST", "/passkey/verify-registration"],
  ["POST", "/two-factor/enable"],
  ["POST", "/two-factor/disable"],
  ["POST", "/two-factor/verify-totp"],
  ["POST", "/two-factor/verify-backup-code"],
  ["POST", "/two-factor/generate-backup-codes"],
  ["POST", "/sign-out"],
] as const;

/** Passkeys, the authenticator app and signing out, as the library answers them. */
export const libraryRoutes = (routes: FastifyInstance, auth: OpenAuth["auth"]): void => {
  for (const [method, url] of open)
    routes.route({
      method,
      url,
      handler: async (request, reply) => {
        const body = method === "POST" ? { body: JSON.stringify(request.body ?? {}) } : {};
        const address = new URL(request.url, auth.options.baseURL);
        const from = await auth.handler(new Request(address, { method, headers: headersOf(request), ...body }));
        handCookies(request, reply, from);
        return reply
          .code(from.status)
          .type("application/json; charset=utf-8")
          .send(await from.text());
      },
    });
};
