import { z } from "zod";
import { readEmailAddress } from "@techconnect/domain/kernel/email-address";

/** An address as a request to sign in may carry it, in lower case. */
export const Email = z
  .email()
  .max(200)
  .transform((email) => email.toLowerCase());

/** An address that one can sign in with, as somebody writes it, in lower case; null when it is none. */
export const readSignInAddress = (text: string): string | null => Email.safeParse(readEmailAddress(text)).data ?? null;
