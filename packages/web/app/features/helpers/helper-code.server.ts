import { helperCodeHours } from "@techconnect/domain/helpers/helper-code";
import { z } from "zod";
import { forget, readSealed, seal } from "../../session.server.ts";

const cookie = "helper-code";
const hour = 60 * 60;

const HelperCode = z.object({ code: z.string(), validUntil: z.string(), personId: z.string() });
/** A code that was made in this browser, and by whom: another account on this device must not see it. */
export type HelperCode = z.infer<typeof HelperCode>;

/** Set-Cookie value that remembers a code here for as long as it works: the API does not show it a second time. */
export const keepHelperCode = (made: HelperCode): Promise<string> => seal(cookie, made, helperCodeHours * hour);

export const forgetHelperCode = (): string => forget(cookie);

/**
 * The code that this person can still show; null where there is none.
 *
 * @param askedAt when helpers asked, ISO 8601: one that asked after the code was made has used it up
 */
export const keptHelperCode = async (
  request: Request,
  personId: string,
  askedAt: readonly string[],
): Promise<HelperCode | null> => {
  const read = HelperCode.safeParse(await readSealed(request, cookie));
  if (!read.success || read.data.personId !== personId) return null;
  const madeAt = Date.parse(read.data.validUntil) - helperCodeHours * hour * 1000;
  return askedAt.some((instant) => Date.parse(instant) >= madeAt) ? null : read.data;
};
