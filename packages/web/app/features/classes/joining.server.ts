import { randomUUID } from "node:crypto";
import { z } from "zod";
import { forget, readSealed, seal } from "../../session.server.ts";

const cookie = "class";
/** One school day. */
const lifetime = 10 * 60 * 60;

const Kept = z.object({ code: z.string(), requestId: z.string(), counted: z.boolean() });

/** What this browser did with the code of a group; it holds no answer and no talent. */
export type Joining = {
  /** Names the form, so that pressing twice and coming back count once. */
  readonly requestId: string;
  readonly counted: boolean;
};

/** @param formId the id that a form carries, where one was sent; it goes after what this browser sent before */
export const joiningOf = async (request: Request, code: string, formId?: string): Promise<Joining> => {
  const kept = Kept.safeParse(await readSealed(request, cookie));
  if (kept.success && kept.data.code === code) return kept.data;
  return { requestId: formId ?? randomUUID(), counted: false };
};

/** Set-Cookie value after somebody was counted. */
export const keepCounted = (code: string, requestId: string): Promise<string> =>
  seal(cookie, { code, requestId, counted: true }, lifetime);

/** Set-Cookie value for the next person on this device. */
export const forgetJoining = (): string => forget(cookie);
