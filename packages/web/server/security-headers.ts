import { randomBytes } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { Config } from "../app/config.server.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Marks the scripts that we put in a page ourselves; new for each request. */
    nonce: string;
  }
}

const policy = (nonce: string, https: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");

/** What every answer tells the browser not to do. */
export const securityHeaders = Object.assign(
  async (server: FastifyInstance, { config }: { readonly config: Config }): Promise<void> => {
    const https = config.publicOrigin?.startsWith("https:") ?? false;
    server.decorateRequest("nonce", "");
    server.addHook("onRequest", async (request, reply) => {
      request.nonce = randomBytes(16).toString("base64");
      reply.headers({
        "Content-Security-Policy": policy(request.nonce, https),
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
        ...(https ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
      });
    });
  },
  // for the whole server, not for the routes of this plugin only
  { [Symbol.for("skip-override")]: true },
);
