import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { ask } from "./ask.ts";

/** What somebody fills in, as it goes over the wire; nobody else has the same. */
export type CallForm = { readonly requestId: string; readonly contact: string };

/** A request that the API said it had. */
export type AcknowledgedCall = CallForm & { readonly token: string; readonly tries: number };

const AskForCall = `mutation ($input: AskForCallInput!) {
  askForCall(input: $input) { __typename ... on CallRequested { token } }
}`;
type Answer = { readonly askForCall?: { readonly __typename: string; readonly token?: string } } | null;

export const newForm = (): CallForm => ({ requestId: randomUUID(), contact: `${randomUUID()}@example.org` });

/** Milliseconds between two tries of a client. */
const pause = 50;
/** Far more than any drill keeps the product away. */
const mostTries = 2_000;

/** Sends a form again and again until it is acknowledged, as a browser with a patient person does. */
export const askUntilAcknowledged = async (origin: string, form: CallForm): Promise<AcknowledgedCall> => {
  for (let tries = 1; tries <= mostTries; tries++) {
    const { status, data } = await ask(origin, AskForCall, { input: { ...form, firstName: "Amina", language: "nl" } });
    const answer = (data as Answer)?.askForCall;
    if (answer?.token !== undefined) return { ...form, token: answer.token, tries };
    if (answer) throw new Error(`The API refuses a form that is right: ${answer.__typename}.`);
    if (status !== null && status < 500) throw new Error(`The API answers ${status} to a form that is right.`);
    await sleep(pause);
  }
  throw new Error(`A form was not acknowledged in ${mostTries} tries.`);
};

/** What is wrong with requests that were acknowledged, by what the database holds. */
export type Damage = {
  /** Acknowledged and not there. */
  readonly lost: number;
  /** There more than once. */
  readonly doubled: number;
  /** There without its job, with more than one, or without its count of the day; and those without their request. */
  readonly halves: number;
};

const count = async (sql: pg.Pool, statement: string, values: readonly unknown[] = []): Promise<number> => {
  const { rows } = await sql.query<{ count: string }>(statement, [...values]);
  return Number(rows[0]?.count);
};

/** Compares what was acknowledged with what is kept. The worker must not have run, so that every job is still there. */
export const damageAmong = async (sql: pg.Pool, calls: readonly AcknowledgedCall[]): Promise<Damage> => {
  const ids = calls.map(({ requestId }) => requestId);
  const jobs = `(select id, count(*) as times from pgboss.job where name = 'mail-on-call-requested' group by id)`;
  const kept = await count(sql, "select count(distinct request_id) from call_request where request_id = any($1)", [
    ids,
  ]);
  const rows = await count(sql, "select count(*) from call_request where request_id = any($1)", [ids]);
  const unpaired = await count(
    sql,
    `select count(*) from call_request full join ${jobs} as job using (id) where times is distinct from 1 or request_id is null`,
  );
  // every contact is somebody else's, so each is counted once
  const miscounted = await count(sql, "select count(*) from call_tally where asked <> 1");
  const tallies = await count(sql, "select count(*) from call_tally");
  const all = await count(sql, "select count(*) from call_request");
  return { lost: ids.length - kept, doubled: rows - kept, halves: unpaired + miscounted + Math.abs(all - tallies) };
};

/** Several people at a time, each with one form after the other. `onAcknowledged` hears how many were acknowledged. */
export const sendForms = async (
  origin: string,
  {
    forms,
    people,
    onAcknowledged,
  }: {
    readonly forms: readonly CallForm[];
    readonly people: number;
    readonly onAcknowledged: (howMany: number) => void;
  },
): Promise<readonly AcknowledgedCall[]> => {
  const waiting = [...forms];
  const acknowledged: AcknowledgedCall[] = [];
  const person = async () => {
    for (let form = waiting.pop(); form; form = waiting.pop()) {
      acknowledged.push(await askUntilAcknowledged(origin, form));
      onAcknowledged(acknowledged.length);
    }
  };
  await Promise.all(Array.from({ length: people }, person));
  return acknowledged;
};
