import { isDeepStrictEqual } from "node:util";
import { makeInvertedMatchIndex } from "@techconnect/matching/inverted-match-index";
import type { MatchIndex } from "@techconnect/matching/match-index";
import type { Person } from "@techconnect/matching/opportunity";
import pg from "pg";
import { isVoid } from "../measure/figures.ts";
import { inRounds, inTurn, type Timed } from "../measure/in-turn.ts";
import { bytesInUse } from "../measure/memory.ts";
import { madePeople, madeWorld, type MadeWorld } from "./made-world.ts";
import { openSqlPeers, type SqlPeer } from "./sql-peers.ts";

export const ours = "MatchIndex";
const asked = { kind: "vacancy", first: 20 } as const;
const rounds = 3;

export type Compared = {
  readonly opportunities: number;
  readonly void: boolean;
  readonly contestants: readonly {
    readonly name: string;
    readonly timed: Timed;
    readonly indexMs: number;
    readonly bytes: number;
  }[];
};

/** The index, filled and compiled: it compiles when it is first asked. */
const openOurs = (world: MadeWorld, person: Person) => {
  const before = bytesInUse();
  const index = makeInvertedMatchIndex();
  const started = performance.now();
  index.put(world);
  index.best(person, asked);
  const indexMs = performance.now() - started;
  return { index, indexMs, bytes: bytesInUse() - before };
};

const mustAgree = async (index: MatchIndex, peers: readonly SqlPeer[], people: readonly Person[]): Promise<void> => {
  for (const person of people) {
    const expected = index.best(person, asked);
    for (const peer of peers) {
      const found = await peer.best(person);
      if (!isDeepStrictEqual(found, expected)) throw new Error(`${peer.name} finds something else than ${ours}.`);
    }
  }
};

/** One person's twenty best of so many opportunities: the product's index against SQL that finds exactly the same. */
export const compare = async (url: string, opportunities: number, persons: number): Promise<Compared> => {
  const world = madeWorld(1, opportunities);
  const people = madePeople(2, persons);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { index, indexMs, bytes } = openOurs(world, people[0]!);
    const peers = await openSqlPeers(client, world);
    await mustAgree(index, peers, people.slice(0, 5));

    const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
    const processes = rows.map(({ pid }) => pid);
    const contestants = [
      { name: ours, processes: [], run: (person: Person) => index.best(person, asked) },
      ...peers.map(({ name, best }) => ({ name, processes, run: best })),
    ];
    const timed = await inTurn(contestants, inRounds(people, rounds));
    const yardstick = timed.get(peers[0]!.name)!;
    return {
      opportunities,
      void: isVoid(yardstick.cpuOfRounds),
      contestants: [{ name: ours, indexMs, bytes }, ...peers].map((each) => ({
        name: each.name,
        indexMs: each.indexMs,
        bytes: each.bytes,
        timed: timed.get(each.name)!,
      })),
    };
  } finally {
    await client.end();
  }
};
