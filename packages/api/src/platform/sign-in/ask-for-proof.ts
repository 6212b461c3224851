import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Mail, Post } from "../mail/mail.ts";
import type { OpenAuth, Proof } from "./open-auth.ts";
import type { CountAsked } from "./count-asked.ts";

/** How often a link may be asked for one address in an hour; each one replaces those before it. */
export const mostPerHour = 6;

type Needs = {
  readonly auth: OpenAuth["auth"];
  readonly countAsked: CountAsked;
  readonly post: Post;
  readonly letter: (proof: Proof, locale: Locale, after: string | null) => Mail;
};

export type AskForProof = (
  email: string,
  locale: Locale,
  /** Where to go on after signing in, as the web sealed it. */
  after: string | null,
) => Promise<"sent" | "too-many">;

/**
 * Mails a link and a code to an address, either of which signs its reader in once. Whether there is an account makes no
 * difference to the answer: where there is none, the first use makes one.
 */
export const makeAskForProof =
  ({ auth, countAsked, post, letter }: Needs): AskForProof =>
  async (email, locale, after) => {
    if ((await countAsked(email)) > mostPerHour) return "too-many";

    let link = "";
    const headers = new Headers();
    await auth.api.signInMagicLink({ body: { email, metadata: { hand: (token: string) => (link = token) } }, headers });
    const code = await auth.api.createVerificationOTP({ body: { email, type: "sign-in" } });
    await post.send(letter({ email, link, code }, locale, after));
    return "sent";
  };
