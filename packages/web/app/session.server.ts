import { defaults, seal as ironSeal, unseal } from "iron-webcrypto";
import { config } from "./config.server.ts";

/** A value in a cookie that nobody but this server can read or change. */

const secure = config.publicOrigin?.startsWith("https:") ?? false;
const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;

const nameAndValue = (opened: unknown): { name?: unknown; value?: unknown } =>
  typeof opened === "object" && opened !== null ? opened : {};

/**
 * A text that nobody but this server can read or change: letters, digits and `*~.-_`.
 *
 * @param maxAge  seconds after which it is worth nothing
 */
export const sealed = (name: string, value: unknown, maxAge: number): Promise<string> =>
  ironSeal({ name, value }, config.sessionSecret, {
    ...defaults,
    encode: JSON.stringify,
    ttl: maxAge * 1000,
    timestampSkewSec: 0,
  });

/** What was sealed under this name, or null when it is too old, was touched, or was sealed by somebody else. */
export const unsealed = async (name: string, text: string): Promise<unknown> => {
  try {
    const opened = nameAndValue(await unseal(text, config.sessionSecret, { ...defaults, timestampSkewSec: 0 }));
    return opened.name === name ? (opened.value ?? null) : null;
  } catch {
    // not sealed by us, or with the secret of an earlier process
    return null;
  }
};

/**
 * Set-Cookie value that carries `value` sealed, bound to this name.
 *
 * @param value   anything that JSON can hold; about 2 kB at most, since a browser drops cookies above 4 kB
 * @param maxAge  seconds after which it is worth nothing, whatever the browser does with it
 */
export const seal = async (name: string, value: unknown, maxAge: number): Promise<string> =>
  `${name}=${encodeURIComponent(await sealed(name, value, maxAge))}; Max-Age=${maxAge}; ${attributes}`;

/** Set-Cookie value that makes the browser forget the cookie. */
export const forget = (name: string): string => `${name}=; Max-Age=0; ${attributes}`;

const cookieOf = (request: Request, name: string): string | null => {
  const pair = (request.headers.get("cookie") ?? "").split("; ").find((part) => part.startsWith(`${name}=`));
  return pair === undefined ? null : pair.slice(name.length + 1);
};

/** What was sealed under this name, or null when there is nothing, it is too old or somebody touched it. */
export const readSealed = async (request: Request, name: string): Promise<unknown> => {
  const text = cookieOf(request, name);
  if (!text) return null;
  try {
    return await unsealed(name, decodeURIComponent(text));
  } catch {
    return null; // not written by us
  }
};
