import type { OpenAuth } from "./open-auth.ts";

/** Signs the reader of an address in without a mail; for demos and tests. @returns the answer of a link that was opened */
export const signInUnasked = async (auth: OpenAuth["auth"], email: string, headers: Headers): Promise<Response> => {
  let token = "";
  await auth.api.signInMagicLink({ body: { email, metadata: { hand: (made: string) => (token = made) } }, headers });
  return auth.api.magicLinkVerify({ query: { token }, headers, asResponse: true });
};
