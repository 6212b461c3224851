import { generateRandomString } from "better-auth/crypto";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Mail, Post } from "../mail/mail.ts";
import type { Addresses, AskedAddress } from "./addresses.ts";
import { mostPerHour } from "./ask-for-proof.ts";
import type { CountAsked } from "./count-asked.ts";
import { expectProof, type AddressNeeds } from "./new-address.ts";
import type { Proof } from "./open-auth.ts";

type Needs = AddressNeeds & {
  readonly countAsked: CountAsked;
  /** An address that stays somebody's, whether they have it now or not. */
  readonly isReserved: (email: string) => boolean;
  readonly post: Post;
  readonly letters: {
    readonly confirm: (proof: Proof, personId: string, locale: Locale) => Mail;
    /** Says that the address has an account. */
    readonly taken: (email: string, personId: string, locale: Locale) => Mail;
  };
};

/**
 * Mails a new address what its reader confirms it with. One that has an account gets a letter that says so instead; what
 * is done, counted and answered is the same, so that nobody learns who has an account.
 */
export const makeAskForAddress =
  ({ countAsked, isReserved, post, letters, ...needs }: Needs): Addresses["ask"] =>
  async ({ personId, email, locale }: AskedAddress) => {
    // both are counted: one mailbox is not filled by many, nor many by one
    const [byOne, ofAddress] = [await countAsked(`by ${personId}`), await countAsked(email)];
    if (Math.max(byOne, ofAddress) > mostPerHour) return "too-many";

    const { rowCount } = await needs.pool.query(`select from "user" where email = $1`, [email]);
    const [link, code] = [generateRandomString(32, "a-z", "A-Z"), generateRandomString(6, "0-9")];
    const hashes = { link: needs.hashOf(link), code: needs.hashOf(code) };
    await expectProof(needs)(personId, email, hashes);
    const isTaken = rowCount !== 0 || isReserved(email);
    await post.send(
      isTaken ? letters.taken(email, personId, locale) : letters.confirm({ email, link, code }, personId, locale),
    );
    return "sent";
  };
