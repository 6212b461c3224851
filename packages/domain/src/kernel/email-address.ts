import { isPrintable, tidied } from "./one-line.ts";

/** RFC 5321, 4.5.3.1.3. */
const longestAddress = 254;
/** One `@`, no spaces or quotes, a dot in the domain: what people have, not all that RFC 5322 allows. */
const address = /^[^\s@"'<>(),;:\\[\]]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z0-9-]{2,63}$/;

/** An e-mail address as somebody writes it, in lower case; null when it is none. */
export const readEmailAddress = (text: string): string | null => {
  const written = tidied(text).toLowerCase();
  return written.length <= longestAddress && address.test(written) && isPrintable(written) ? written : null;
};
