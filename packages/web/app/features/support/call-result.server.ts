import { z } from "zod";
import { forget, readSealed, seal } from "../../session.server.ts";

const cookie = "call";
const hour = 60 * 60;

const CallResult = z.object({ answerBefore: z.iso.datetime(), token: z.string().min(1) });
export type CallResult = z.infer<typeof CallResult>;

/** Set-Cookie value that carries the answer to the next page: its secret link must not stand in an address. */
export const keepCallResult = (result: CallResult): Promise<string> => seal(cookie, result, hour);

/** Set-Cookie value that drops it again. */
export const dropCallResult = (): string => forget(cookie);

/** The answer to the request that this browser sent in the last hour, if it did. */
export const keptCallResult = async (request: Request): Promise<CallResult | null> => {
  const read = CallResult.safeParse(await readSealed(request, cookie));
  return read.success ? read.data : null;
};
