import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Texts that only who knows the key can read or change. */
export type SealedTexts = {
  /** @param about whom or what it is about; opens for the same only */
  readonly seal: (about: string, text: string) => string;
  /** Null for what was sealed with another key, about something else, or touched. */
  readonly open: (about: string, sealed: string) => string | null;
};

const cipher = "aes-256-gcm";
const [ivBytes, tagBytes] = [12, 16];

/** @param purpose keeps what is sealed for one thing from opening as another */
export const sealedTexts = (key: string, purpose: string): SealedTexts => {
  // every request could seal something, and hardly any does
  let derived: Buffer | null = null;
  const own = () => (derived ??= Buffer.from(hkdfSync("sha256", key, "", `sealed text: ${purpose}`, 32)));
  return {
    seal: (about, text) => {
      const iv = randomBytes(ivBytes);
      const sealing = createCipheriv(cipher, own(), iv).setAAD(Buffer.from(about));
      const body = Buffer.concat([sealing.update(text, "utf8"), sealing.final()]);
      return Buffer.concat([iv, sealing.getAuthTag(), body]).toString("base64url");
    },
    open: (about, sealed) => {
      try {
        const bytes = Buffer.from(sealed, "base64url");
        const opening = createDecipheriv(cipher, own(), bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
          .setAAD(Buffer.from(about))
          .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
        return Buffer.concat([opening.update(bytes.subarray(ivBytes + tagBytes)), opening.final()]).toString("utf8");
      } catch {
        return null;
      }
    },
  };
};
