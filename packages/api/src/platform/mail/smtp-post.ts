import { createTransport } from "nodemailer";
import type { Post } from "./mail.ts";

type Needs = {
  /** smtp://user:password@host:587, or smtps:// */
  readonly url: string;
  /** Who it is from: `TechConnect <hallo@example.org>`. */
  readonly from: string;
};

/**
 * Hands mails to a mail server. The Message-ID follows from the mail's id, so that a mail that is sent again after a
 * crash can be told by who receives it.
 */
export const smtpPost = ({ url, from }: Needs): Post & { readonly close: () => void } => {
  const limits = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };
  const transport = createTransport({ url, ...limits, disableFileAccess: true, disableUrlAccess: true }, { from });
  return {
    send: async ({ id, to, subject, text, html }) => {
      await transport.sendMail({
        messageId: `<${id}@techconnect>`,
        to: { name: "", address: to },
        subject,
        text,
        html,
        headers: { "Auto-Submitted": "auto-generated" },
      });
    },
    close: () => transport.close(),
  };
};
