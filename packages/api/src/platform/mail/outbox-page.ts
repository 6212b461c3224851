import type { FastifyInstance } from "fastify";
import { escapeHtml } from "./letter.ts";
import type { KeptMail } from "./outbox-post.ts";

const mailOf = ({ id, to, subject, text, sentAt }: KeptMail): string => `
  <article id="${escapeHtml(id)}">
    <h2 dir="auto">${escapeHtml(subject)}</h2>
    <p>To <bdi>${escapeHtml(to)}</bdi>, <time>${sentAt.toISOString()}</time>, <a href="/outbox/${escapeHtml(id)}">as HTML</a></p>
    <pre dir="auto">${linked(escapeHtml(text))}</pre>
  </article>`;

/** Addresses in a text that is escaped already. */
const linked = (escaped: string): string => escaped.replaceAll(/^https?:\/\/\S+$/gm, '<a href="$&">$&</a>');

const pageOf = (mails: readonly KeptMail[]): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Outbox</title>
  <style>
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
    article { border-top: 1px solid; margin-top: 2rem } pre { white-space: pre-wrap; overflow-wrap: anywhere }
  </style></head>
  <body><h1>Outbox</h1><p>What would have been mailed, newest first. Nothing leaves this machine.</p>
  ${mails.length === 0 ? "<p>Nothing yet.</p>" : mails.map(mailOf).join("")}
  </body>
</html>`;

/** Nothing of a mail may run or be fetched. */
const locked =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A page with the mails of a demo, and each of them as who receives it would see it. */
export const serveOutbox = (server: FastifyInstance, mails: () => Promise<readonly KeptMail[]>): void => {
  const headers = { "content-security-policy": locked, "cache-control": "no-store", "referrer-policy": "no-referrer" };
  server.get("/outbox", async (_request, reply) =>
    reply
      .headers(headers)
      .type("text/html; charset=utf-8")
      .send(pageOf(await mails())),
  );
  server.get<{ Params: { id: string } }>("/outbox/:id", async (request, reply) => {
    const found = (await mails()).find(({ id }) => id === request.params.id);
    if (!found) return reply.callNotFound();
    return reply.headers(headers).type("text/html; charset=utf-8").send(found.html);
  });
};
