import { median } from "../measure/figures.ts";
import { orderIn } from "../measure/in-turn.ts";
import type { Position } from "./answer.ts";
import { sameAnswers } from "./compare-answers.ts";
import { contenders, type Contender } from "./contender.ts";
import { positionsIn, type WorldDatabase } from "./database.ts";
import { measure, type Measured, type Running } from "./measure.ts";

export type Compared = {
  readonly name: string;
  readonly label: string;
  /** Medians of the rounds; or why there are none. */
  readonly measured: Measured | null;
  readonly why: string | null;
  readonly rounds: readonly Measured[];
};

export type Comparison = {
  readonly size: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly answerKilobytes: number;
  /** Processor milliseconds of the first contender in each round: the yardstick of them all. */
  readonly roundsOfFirst: readonly number[];
  readonly compared: readonly Compared[];
};

type Asked = {
  readonly database: WorldDatabase;
  readonly size: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly say: (line: string) => void;
};

const positionsAsked = 400;
const answersCompared = 5;

const mediansOf = (rounds: readonly Measured[]): Measured => {
  const of = (figure: (round: Measured) => number) => median(rounds.map(figure));
  return {
    serverCpu: of(({ serverCpu }) => serverCpu),
    databaseCpu: of(({ databaseCpu }) => databaseCpu),
    cpu: of(({ cpu }) => cpu),
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
    perSecond: of(({ perSecond }) => perSecond),
    memory: of(({ memory }) => memory),
  };
};

type Started = { readonly contender: Contender; readonly running: Running | null; readonly why: string | null };

const startAll = async (database: WorldDatabase): Promise<readonly Started[]> => {
  const started: Started[] = [];
  for (const contender of contenders) {
    try {
      const server = await contender.start(database.url);
      started.push({ contender, running: { contender, server }, why: null });
    } catch (error) {
      started.push({ contender, running: null, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return started;
};

const inTurns = async (all: readonly Running[], positions: readonly Position[], asked: Asked) => {
  const measured = new Map<string, Measured[]>(all.map(({ contender }) => [contender.name, []]));
  for (let round = 0; round < asked.rounds; round++)
    for (const running of orderIn(round, all)) {
      asked.say(`round ${round + 1} of ${asked.rounds}: ${running.contender.label}`);
      measured.get(running.contender.name)?.push(await measure(running, asked.database, positions, asked.seconds));
    }
  return measured;
};

export const compare = async (asked: Asked): Promise<Comparison> => {
  const positions = await positionsIn(asked.database, positionsAsked);
  const started = await startAll(asked.database);
  const all = started.flatMap(({ running }) => running ?? []);
  try {
    const answerKilobytes = await sameAnswers(all, positions.slice(0, answersCompared));
    const measured = await inTurns(all, positions, asked);
    const compared = started.map(({ contender: { name, label }, why }) => {
      const rounds = measured.get(name) ?? [];
      return { name, label, why, rounds, measured: why === null ? mediansOf(rounds) : null };
    });
    const roundsOfFirst = compared[0]?.rounds.map(({ cpu }) => cpu) ?? [];
    const { size, rounds, seconds } = asked;
    return { size, rounds, seconds, answerKilobytes, roundsOfFirst, compared };
  } finally {
    for (const { server } of all) await server.stop();
  }
};
