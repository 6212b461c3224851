import { describe, expect, it } from "vitest";
import type { CallRequest } from "@techconnect/domain/support/call-request";
import type { Mail } from "../platform/mail/mail.ts";
import { makeMailOnCallRequested } from "./mail-on-call-requested.ts";
import { aCallRequest, plainTokens } from "./testing/a-call.ts";
import { memoryCalls } from "./testing/call-requests.memory.ts";

const aMail = (over: Partial<Mail>): Mail => ({
  id: "",
  concerns: "",
  to: "",
  subject: "",
  text: "",
  html: "",
  eraseAfter: new Date(0),
  ...over,
});

const given = async (request: CallRequest) => {
  const { transaction, desk } = memoryCalls();
  await transaction(request, ({ calls }) => calls.keep(request));
  const sent: string[] = [];
  let isDown = (_to: string) => false;
  const react = makeMailOnCallRequested({
    desk,
    tokens: plainTokens,
    letters: {
      toTeam: () => aMail({ to: "team" }),
      toPerson: ({ contact }, token) => aMail({ to: `${contact}, ${token}` }),
    },
    post: {
      send: async ({ to }) => {
        if (isDown(to)) throw new Error("no mail today");
        sent.push(to);
      },
    },
  });
  return { react, sent, goDown: (down: typeof isDown) => void (isDown = down) };
};

describe("mail after somebody asked for a call", () => {
  it("goes to the team, and to the person with the link when there is an address", async () => {
    const { react, sent } = await given(aCallRequest());
    await react(aCallRequest().id);
    expect(sent).toEqual(["team", `amina@example.org, token of ${aCallRequest().requestId}`]);
  });

  it("goes to the team alone when there is only a number", async () => {
    const { react, sent } = await given(aCallRequest({ contact: "+31612345678", contactKind: "telephone" }));
    await react(aCallRequest().id);
    expect(sent).toEqual(["team"]);
  });

  it("goes once, however often the event comes", async () => {
    const { react, sent } = await given(aCallRequest());
    await Promise.all([react(aCallRequest().id), react(aCallRequest().id)]);
    await react(aCallRequest().id);
    expect(sent).toHaveLength(2);
  });

  it("goes later to whom it could not go at first, and to nobody again", async () => {
    const { react, sent, goDown } = await given(aCallRequest());
    goDown((to) => to.startsWith("amina"));
    await expect(react(aCallRequest().id)).rejects.toThrow("no mail today");
    goDown(() => false);
    await react(aCallRequest().id);
    expect(sent.map((to) => to.slice(0, 5))).toEqual(["team", "amina"]);
  });

  it("goes to nobody when the request was erased in the meantime", async () => {
    const { react, sent } = await given(aCallRequest());
    await react("0199c0de-0000-7000-8000-00000000dead");
    expect(sent).toEqual([]);
  });
});
