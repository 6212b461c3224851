import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Config } from "../config.ts";
import type { Accounts } from "./accounts.ts";
import type { AskForProof } from "./ask-for-proof.ts";
import { answerProof, headersOf, refuse } from "./hand-over.ts";
import { libraryRoutes } from "./library-routes.ts";
import type { OpenAuth } from "./open-auth.ts";
import { proofRoutes } from "./proof-routes.ts";
import { signInUnasked } from "./sign-in-unasked.ts";
import { isTrustedOrigin } from "./trusted-origin.ts";

/** Somebody whom visitors of a demo can be, by a word in an address. */
export type DemoAccount = { readonly key: string; readonly id: string; readonly email: string };

type Needs = Pick<OpenAuth, "auth"> & {
  readonly accounts: Pick<Accounts, "addresses">;
  readonly askForProof: AskForProof;
  /** Whom visitors of a demo can be. */
  readonly demoAccounts: readonly DemoAccount[];
  readonly config: Pick<Config, "APP_ENV" | "PUBLIC_URL" | "SIGN_INS_PER_MINUTE">;
};

const Demo = z.object({ account: z.string() });

/** Signs visitors of a demo in as one of its people, whatever address an earlier visitor gave them. */
const demoRoute = (routes: FastifyInstance, { auth, accounts, demoAccounts }: Needs): void => {
  routes.post("/demo", async (request, reply) => {
    const asked = Demo.safeParse(request.body);
    const account = demoAccounts.find(({ key }) => key === asked.data?.account);
    if (!account) return refuse(reply, 404, "not-here");
    await accounts.addresses.restore(account.id, account.email);
    return answerProof(request, reply, await signInUnasked(auth, account.email, headersOf(request)));
  });
};

/**
 * The addresses below /auth. Every change is a POST of JSON, which no page of another site can have a browser make, and
 * a page that names itself as another is refused besides.
 */
export const serveAuth = async (server: FastifyInstance, needs: Needs): Promise<void> => {
  const { auth, askForProof, config } = needs;
  const perMinute = { max: config.SIGN_INS_PER_MINUTE, timeWindow: "1 minute" };
  await server.register(
    async (routes) => {
      routes.addHook("onRoute", (route) => {
        route.config = { ...route.config, rateLimit: perMinute };
      });
      routes.addHook("onRequest", async (request, reply) => {
        void reply.header("cache-control", "no-store");
        return isTrustedOrigin(config, request.headers.origin) ? undefined : refuse(reply, 403, "not-here");
      });
      proofRoutes(routes, auth, askForProof);
      libraryRoutes(routes, auth);
      if (config.APP_ENV === "demo") demoRoute(routes, needs);
    },
    { prefix: "/auth" },
  );
};
