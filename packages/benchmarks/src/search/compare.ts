import type { SearchDocument } from "@techconnect/search/search-index";
import { isVoid } from "../measure/figures.ts";
import { inTurn, timedOf, type Timed } from "../measure/in-turn.ts";
import { processorTime } from "../measure/processor-time.ts";
import { madeDocuments } from "./made-documents.ts";
import { madeQueries, queryKinds, type MadeQuery, type QueryKind } from "./made-queries.ts";
import { openMiniSearch, yardstick } from "./minisearch.peer.ts";
import { openOrama } from "./orama.peer.ts";
import type { Peer } from "./peer.ts";
import { openOurs } from "./postgres.peer.ts";

/** Of the same queries: some cost a hundred times what others do, so that parts of them would differ by that alone. */
export const rounds = 3;
/** What an engine gets for all queries of one kind, in milliseconds: one whose queries take minutes answers fewer of them. */
export const budgetOfKind = 30_000;

export type Filled = { readonly indexMs: number; readonly indexCpu: number; readonly bytes: number };
export type OfKind = {
  readonly timed: Timed;
  /** Part of the answers that have the target among the ten best. */
  readonly found: number;
};
export type Searched = {
  readonly documents: number;
  /** Of each kind. */
  readonly queries: number;
  readonly names: readonly string[];
  readonly filled: Readonly<Record<string, Filled>>;
  readonly kinds: Readonly<
    Record<QueryKind, { readonly void: boolean; readonly of: Readonly<Record<string, OfKind>> }>
  >;
};

const fill = async (peer: Peer, documents: readonly SearchDocument[]): Promise<Filled> => {
  const processes = await peer.processes();
  const [started, before] = [performance.now(), processorTime(processes)];
  await peer.fill(documents);
  return {
    indexMs: performance.now() - started,
    indexCpu: processorTime(processes) - before,
    bytes: await peer.bytes(),
  };
};

type Tried = { readonly peer: Peer; readonly processes: readonly number[]; readonly tooSlow: OfKind | null };

/**
 * A few queries that do not count, so that code is compiled and pages are in memory. When the first of them alone takes
 * all the time that there is, it does count, and no others are asked.
 */
const warmUp = async (peer: Peer, queries: readonly MadeQuery[]): Promise<Tried> => {
  const processes = await peer.processes();
  for (const query of queries.slice(0, 3)) {
    const [started, before] = [performance.now(), processorTime(processes)];
    const found = (await peer.find(query)).includes(query.target.id);
    const took = performance.now() - started;
    const timed = timedOf([processorTime(processes) - before], [took]);
    if (took > budgetOfKind) return { peer, processes, tooSlow: { timed, found: Number(found) } };
    if (took > budgetOfKind / 20) break;
  }
  return { peer, processes, tooSlow: null };
};

const searchKind = async (peers: readonly Peer[], queries: readonly MadeQuery[]) => {
  const tried: Tried[] = [];
  for (const peer of peers) tried.push(await warmUp(peer, queries));

  const hits = new Map<string, number>();
  const contestants = tried
    .filter(({ tooSlow }) => tooSlow === null)
    .map(({ peer: { name, find }, processes }) => {
      const run = async (query: MadeQuery) => {
        const found = (await find(query)).includes(query.target.id);
        hits.set(name, (hits.get(name) ?? 0) + Number(found));
      };
      return { name, run, processes };
    });
  const timed = await inTurn(contestants, Array<typeof queries>(rounds).fill(queries), budgetOfKind);
  const of = tried.map(({ peer: { name }, tooSlow }): readonly [string, OfKind] => {
    const ofPeer = timed.get(name);
    return [name, tooSlow ?? { timed: ofPeer!, found: (hits.get(name) ?? 0) / (ofPeer?.done ?? 0) }];
  });
  return { void: isVoid(timed.get(yardstick)?.cpuOfRounds ?? []), of: Object.fromEntries(of) };
};

/** The product's search beside two engines in memory, on the same documents and queries. */
export const compareSearch = async (url: string, count: number, queriesOfKind: number): Promise<Searched> => {
  const documents = madeDocuments(1, count);
  const peers: Peer[] = [];
  const filled: Record<string, Filled> = {};
  try {
    for (const open of [() => openOurs(url), openMiniSearch, openOrama]) {
      const peer = await open();
      peers.push(peer);
      filled[peer.name] = await fill(peer, documents);
    }
    const kinds = {} as Record<QueryKind, Searched["kinds"][QueryKind]>;
    for (const kind of queryKinds) {
      kinds[kind] = await searchKind(peers, madeQueries(kind, documents, queriesOfKind));
      process.stderr.write(`${count} documents: ${kind}\n`);
    }
    return { documents: count, queries: queriesOfKind, names: peers.map(({ name }) => name), filled, kinds };
  } finally {
    for (const peer of peers) await peer.close();
  }
};
