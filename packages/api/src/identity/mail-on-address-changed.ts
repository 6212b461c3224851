import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Mail, Post } from "../platform/mail/mail.ts";
import type { Addresses, LeftAddress } from "../platform/sign-in/addresses.ts";
import type { AddressFollower } from "./persons.ts";

/** Writes the letter to the address that an account had. */
export type LeftAddressLetter = (changeId: string, left: LeftAddress, locale: Locale) => Mail;

type Needs = {
  readonly addresses: Pick<Addresses, "left" | "told">;
  readonly persons: AddressFollower;
  readonly post: Post;
  readonly letter: LeftAddressLetter;
};

/**
 * Has the person follow the address that they sign in with, whatever became of the change, and writes to the address
 * before when it is another one. Safe to repeat.
 */
export const makeMailOnAddressChanged =
  ({ addresses, persons, post, letter }: Needs) =>
  async (changeId: string): Promise<void> => {
    const left = await addresses.left(changeId);
    if (!left) return;
    const locale = await persons.follow(left.personId, left.now);
    if (locale !== null && left.now !== left.before) await post.send(letter(changeId, left, locale));
    await addresses.told(changeId);
  };
