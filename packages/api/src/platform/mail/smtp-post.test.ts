import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { Refusal } from "../refusal.ts";
import type { Mail } from "./mail.ts";
import { openPost } from "./open-post.ts";
import { smtpPost } from "./smtp-post.ts";

const aMail: Mail = {
  id: "0199c0de-0000-7000-8000-000000000001",
  concerns: "0199c0de-0000-7000-8000-000000000002",
  to: "amina@example.org",
  subject: "Wij bellen jou: عائشة",
  text: "Hallo عائشة",
  html: "<p>Hallo عائشة</p>",
  eraseAfter: new Date(0),
};

type Received = { readonly to: readonly string[]; readonly from: string; readonly source: string };
const opened: SMTPServer[] = [];
afterEach(async () => {
  for (const server of opened.splice(0)) await new Promise<void>((resolve) => server.close(() => resolve()));
});

/** A mail server on a port of its own. */
const mailServer = async ({ refuses = false } = {}) => {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: (stream, session, done) => {
      void buffer(stream).then((source) => {
        if (refuses) return done(new Error("mailbox full"));
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          to: rcptTo.map(({ address }) => address),
          from: mailFrom ? mailFrom.address : "",
          source: String(source),
        });
        return done();
      });
    },
  });
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.server.address();
  if (at === null || typeof at === "string") throw new Error("the mail server has a port");
  return { url: `smtp://127.0.0.1:${at.port}`, received };
};

describe("mail over SMTP", () => {
  it("arrives at the one address, with both forms and an id that is the same when it is sent again", async () => {
    const { url, received } = await mailServer();
    const post = smtpPost({ url, from: "TechConnect <hallo@example.org>" });
    await post.send(aMail);
    await post.send(aMail);
    post.close();

    const [first, second] = received;
    expect(received).toHaveLength(2);
    expect(first).toMatchObject({ to: ["amina@example.org"], from: "hallo@example.org" });
    expect(first?.source).toContain("Auto-Submitted: auto-generated");
    expect(first?.source).toContain("text/plain");
    expect(first?.source).toContain("text/html");
    const idOf = (one?: Received) => /^Message-ID: (.*)\r?$/im.exec(one?.source ?? "")?.[1];
    expect(idOf(first)).toContain(aMail.id);
    expect(idOf(second)).toBe(idOf(first));
  });

  it("says so when the server does not take it, or is not there, so that it is tried again", async () => {
    const { url } = await mailServer({ refuses: true });
    const post = smtpPost({ url, from: "hallo@example.org" });
    await expect(post.send(aMail)).rejects.toThrow("mailbox full");
    post.close();
    const nobody = smtpPost({ url: "smtp://127.0.0.1:1", from: "hallo@example.org" });
    await expect(nobody.send(aMail)).rejects.toThrow("ECONNREFUSED");
  });

  it("lets no second address or header in", async () => {
    const { url, received } = await mailServer();
    const post = smtpPost({ url, from: "hallo@example.org" });
    await post.send({ ...aMail, subject: "Hallo\r\nBcc: spy@example.org" });
    post.close();
    expect(received[0]?.to).toEqual(["amina@example.org"]);
    expect(received[0]?.source).not.toMatch(/^Bcc:/m);
  });
});

it("is refused without the address of a mail server", () => {
  const em = () => {
    throw new Error("needs no database");
  };
  expect(() => openPost({ MAIL_ADAPTER: "smtp", MAIL_FROM: "hallo@example.org" }, em)).toThrow(Refusal);
});
