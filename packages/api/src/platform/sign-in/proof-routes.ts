import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { locales } from "@techconnect/domain/kernel/locale";
import type { AskForProof } from "./ask-for-proof.ts";
import { answerProof, headersOf, refuse } from "./hand-over.ts";
import type { OpenAuth } from "./open-auth.ts";
import { Email } from "./sign-in-address.ts";

const Ask = z.strictObject({
  email: Email,
  locale: z.enum(locales).default("nl"),
  /** Where to go on, sealed by the web: nobody on the way of a mail reads what stands in the address. */
  after: z
    .string()
    .regex(/^[\w*~.-]{1,900}$/)
    .nullish(),
});
const Link = z.strictObject({ token: z.string().regex(/^[A-Za-z]{32}$/) });
const Code = z.strictObject({
  email: Email,
  code: z
    .string()
    .transform((code) => code.replaceAll(/\D/g, ""))
    .pipe(z.string().length(6)),
});

/** A link and a code by mail. Looking at a link changes nothing, so that a mail scanner signs nobody in. */
export const proofRoutes = (routes: FastifyInstance, auth: OpenAuth["auth"], askForProof: AskForProof): void => {
  routes.post("/ask-link", async (request, reply) => {
    const asked = Ask.safeParse(request.body);
    if (!asked.success) return refuse(reply, 400, "email");
    const { email, locale, after = null } = asked.data;
    return (await askForProof(email, locale, after)) === "sent"
      ? reply.send({ next: "read-mail" })
      : refuse(reply, 429, "too-many");
  });

  routes.post("/open-link", async (request, reply) => {
    const link = Link.safeParse(request.body);
    if (!link.success) return refuse(reply, 410, "used-or-expired");
    const headers = headersOf(request);
    return answerProof(request, reply, await auth.api.magicLinkVerify({ query: link.data, headers, asResponse: true }));
  });

  routes.post("/enter-code", async (request, reply) => {
    const code = Code.safeParse(request.body);
    if (!code.success) return refuse(reply, 410, "used-or-expired");
    const body = { email: code.data.email, otp: code.data.code };
    const headers = headersOf(request);
    return answerProof(request, reply, await auth.api.signInEmailOTP({ body, headers, asResponse: true }));
  });
};
