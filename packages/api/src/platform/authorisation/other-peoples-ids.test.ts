import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountsAtStake } from "../../identity/testing/accounts-at-stake.ts";
import { everybody, madeFor, type Somebody } from "../../identity/testing/everybody.ts";
import { helpAtStake } from "../../helpers/testing/help-at-stake.ts";
import { organisationsAtStake } from "../../organisations/testing/organisations-at-stake.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";
import type { Role } from "./matrix.ts";
import { alikeInTime } from "./testing/alike-in-time.ts";
import { journeysWithIds, type Ids, type Journey } from "./testing/journeys-with-ids.ts";

let api: TestServer;
let people: ReadonlyMap<Role, Somebody>;
let journeys: readonly Journey[];

const person = (role: Role): Somebody => {
  const found = people.get(role);
  if (!found) throw new Error(`${role} is not signed in`);
  return found;
};

/** Everything that a neighbour has, by id. */
const idsAtStake = async (): Promise<Ids> => {
  const talent = person("talent");
  const accounts = await accountsAtStake(api, talent);
  const organisations = await organisationsAtStake(api, {
    admin: person("employer-admin"),
    member: person("employer-member"),
    invited: talent,
  });
  const help = await helpAtStake(api, { talent, counsellor: person("counsellor"), liaison: person("liaison") });
  const id = (values: Readonly<Record<string, unknown>>, of: string) => String(values[`Mutation.${of}`]);
  return {
    neighbour: {
      organisation: madeFor("draft"),
      member: person("employer-member").id,
      invitation: id(organisations(""), "revokeInvitation.invitationId"),
      session: id(accounts(""), "endSession.id"),
      passkey: id(accounts(""), "removePasskey.id"),
      person: talent.id,
      helper: person("counsellor").id,
      help: id(help("", ""), "endHelp.id"),
      waiting: id(help("", ""), "acceptHelper.id"),
    },
    own: { organisation: madeFor("other-employer") },
  };
};

beforeAll(async () => {
  api = await testServer({ environment: { REQUESTS_PER_MINUTE: "100000", SIGN_INS_PER_MINUTE: "100000" } });
  people = await everybody(api);
  journeys = journeysWithIds(await idsAtStake());
}, 60_000);
afterAll(() => api.stop());

/** Asks with an id. @returns the answer without the id, and how long it took in milliseconds */
const ask = async ({ as, operation, variables }: Journey, id: string) => {
  const from = performance.now();
  const { status, data, errors } = await api.ask<unknown>(operation, { ...variables, id }, person(as).headers);
  const took = performance.now() - from;
  return { took, answer: JSON.stringify({ status, data, errors }).replaceAll(id, "the id") };
};

const asks = 40;

/** Asks for what a neighbour has and for what nobody has in turn, so that a busy moment falls on both. */
const askInTurn = async (journey: Journey) => {
  const neighbours: number[] = [];
  const nobodys: number[] = [];
  for (let n = 0; n < asks; n += 1) {
    const turns = [
      async () => neighbours.push((await ask(journey, journey.id)).took),
      async () => nobodys.push((await ask(journey, randomUUID())).took),
    ];
    for (const turn of n % 2 === 0 ? turns : turns.toReversed()) await turn();
  }
  return { neighbours, nobodys };
};

describe("an id of a neighbour", () => {
  it("answers like one that does not exist, wherever it is filled in", async () => {
    for (const journey of journeys) {
      const [neighbours, nobodys] = [await ask(journey, journey.id), await ask(journey, randomUUID())];
      expect(neighbours.answer, journey.what).toBe(nobodys.answer);
      expect(neighbours.answer, journey.what).toContain('"status":200');
      expect(neighbours.answer, journey.what).not.toContain('"errors"');
    }
  });

  it("takes as long as one that does not exist", async () => {
    for (const journey of journeys) {
      // a machine that is busy may spoil a round: somebody who listens would find it in each
      const rounds = [await askInTurn(journey)];
      const isAlike = () => rounds.some(({ neighbours, nobodys }) => alikeInTime(neighbours, nobodys));
      while (!isAlike() && rounds.length < 3) rounds.push(await askInTurn(journey));
      expect(isAlike(), journey.what).toBe(true);
    }
  }, 120_000);

  it("does what it says for whoever has it: the neighbour", async () => {
    const ownOf: Readonly<Record<string, Role>> = {
      "shows an organisation": "employer-admin",
      "looks at a card": "counsellor",
      "keeps a card for somebody": "counsellor",
      "lets a helper in who asked somebody else": "talent",
      "ends help between others, as a talent": "talent",
      "ends a session": "talent",
      "removes a passkey": "talent",
    };
    for (const journey of journeys) {
      const as = ownOf[journey.what];
      if (as === undefined) continue;
      const [own, nobodys] = [await ask({ ...journey, as }, journey.id), await ask({ ...journey, as }, randomUUID())];
      expect(own.answer, journey.what).not.toBe(nobodys.answer);
    }
  });
});
