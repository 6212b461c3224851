import type { CallRequest } from "@techconnect/domain/support/call-request";
import type { Mail, Post } from "../platform/mail/mail.ts";
import type { CallDesk, CallTokens } from "./call-requests.ts";

/** Writes the letters about a request. */
export type CallLetters = {
  /** To the people who call. */
  readonly toTeam: (request: CallRequest) => Mail;
  /** To the person, when the contact is an e-mail address: what was asked, and the link that erases it. */
  readonly toPerson: (request: CallRequest, token: string) => Mail;
};

type Needs = {
  readonly desk: CallDesk;
  readonly post: Post;
  readonly tokens: CallTokens;
  readonly letters: CallLetters;
};

/** Tells the team that somebody wants to be called, and confirms it to whoever left an e-mail address. Safe to repeat. */
export const makeMailOnCallRequested =
  ({ desk, post, tokens, letters }: Needs) =>
  async (id: string): Promise<void> => {
    await desk.tellOnce(id, "team", (request) => post.send(letters.toTeam(request)));
    await desk.tellOnce(id, "person", async (request) => {
      if (request.contactKind === "e-mail")
        await post.send(letters.toPerson(request, tokens.tokenFor(request.requestId)));
    });
  };
