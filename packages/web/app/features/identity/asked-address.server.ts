import { z } from "zod";
import { forget, readSealed, seal } from "../../session.server.ts";

const cookie = "asked-address";
const hour = 60 * 60;

const AskedAddress = z.object({ email: z.string().max(200) });

/** Set-Cookie value that remembers on this device to which new address a mail went. */
export const keepAskedAddress = (email: string): Promise<string> => seal(cookie, { email }, hour);

export const forgetAskedAddress = (): string => forget(cookie);

/** The new address that this browser asked for in the last hour; null when it did not. */
export const keptAskedAddress = async (request: Request): Promise<string | null> => {
  const read = AskedAddress.safeParse(await readSealed(request, cookie));
  return read.success ? read.data.email : null;
};
