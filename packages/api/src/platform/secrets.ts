import { createHash, createHmac } from "node:crypto";

/** SHA-256 as lower-case hexadecimal: what is kept of a secret that somebody must be able to show. */
export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/**
 * A text that only who knows the key can make, always the same for the same input: 43 letters that fit in an address.
 *
 * @param purpose keeps what is made for one thing from working for another
 */
export const keyed =
  (key: string) =>
  (purpose: string, text: string): string =>
    createHmac("sha256", key).update(`${purpose}\n${text}`).digest("base64url");
