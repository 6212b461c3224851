import { z } from "zod";
import { ownPath } from "../../request/own-path.ts";
import { forget, readSealed, seal, sealed, unsealed } from "../../session.server.ts";

const cookie = "asked-link";
const hour = 60 * 60;

const AskedLink = z.object({ email: z.string().max(200), after: z.string().nullable(), shared: z.boolean() });
/** To which address a link went, where to go on afterwards, and whether others use the device too. */
export type AskedLink = z.infer<typeof AskedLink>;

/** Set-Cookie value that remembers it on this device, so that a new link is one tap away. */
export const keepAskedLink = (asked: AskedLink): Promise<string> => seal(cookie, asked, hour);

export const forgetAskedLink = (): string => forget(cookie);

/** What this browser asked in the last hour; null when it did not. */
export const keptAskedLink = async (request: Request): Promise<AskedLink | null> => {
  const read = AskedLink.safeParse(await readSealed(request, cookie));
  return read.success ? read.data : null;
};

/** Where a form or an address wants to go on; null for anywhere that is not ours. */
export const afterOf = (value: unknown): string | null => {
  const path = ownPath(value);
  return path !== null && /^\/[\w\-./?=&%,]*$/.test(path) && path.length <= 300 ? path : null;
};

const inMail = "after";

/** Where to go on, as it may stand in a mail: an address can hold what somebody answered. */
export const sealedAfter = (after: string | null): Promise<string | null> =>
  after === null ? Promise.resolve(null) : sealed(inMail, after, hour);

/** The same back, out of the address of a link. */
export const openedAfter = async (text: string | null): Promise<string | null> =>
  text === null ? null : afterOf(await unsealed(inMail, text));
