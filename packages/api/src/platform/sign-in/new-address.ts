import type pg from "pg";
import { v5 as uuidv5 } from "uuid";
import { z } from "zod";

/** What was mailed to a new address, as keyed hashes: the link and the code. */
export type MailedHashes = { readonly link: string; readonly code: string };

export type AddressNeeds = {
  /** That of the role that may read how people sign in, with its schema in front. */
  readonly pool: pg.Pool;
  /** A hash that takes a key to make. */
  readonly hashOf: (secret: string) => string;
  readonly now: () => Date;
};

/** As long as a link to sign in works, in milliseconds. */
const proofLasts = 15 * 60_000;
/** How often a proof may be tried, with the time that it is right. */
const mostTries = 5;

const Expected = z.object({ email: z.string(), link: z.string(), code: z.string() });

/** The one row of an account with what was mailed to a new address: asking again replaces it. */
export const newAddressOf = (personId: string): string => uuidv5("new address", personId);

/** Keeps what was mailed to a new address, in place of what was mailed before. */
export const expectProof =
  ({ pool, now }: AddressNeeds) =>
  async (personId: string, email: string, hashes: MailedHashes): Promise<void> => {
    const value = JSON.stringify({ personId, email, ...hashes, tries: 0 });
    await pool.query(
      `insert into verification (id, identifier, value, "expiresAt") values ($1, 'new-address', $2, $3)
       on conflict (id) do update set value = excluded.value, "expiresAt" = excluded."expiresAt"`,
      [newAddressOf(personId), value, new Date(now().getTime() + proofLasts)],
    );
  };

/** A new address that its reader proved; `value` is the row as it was then. */
export type Proven = { readonly email: string; readonly value: string };

/** Looks at a proof. The try is counted before, so that tries at the same moment are as many as they are. */
export const tryProof = async (
  { pool, hashOf, now }: AddressNeeds,
  personId: string,
  proof: string,
): Promise<Proven | null> => {
  const { rows } = await pool.query<{ value: string }>(
    `update verification set value = jsonb_set(value::jsonb, '{tries}', to_jsonb((value::jsonb->>'tries')::int + 1))::text
     where id = $1 and "expiresAt" > $2 and (value::jsonb->>'tries')::int < $3 returning value`,
    [newAddressOf(personId), now(), mostTries],
  );
  const [row] = rows;
  if (!row) return null;
  const { email, link, code } = Expected.parse(JSON.parse(row.value));
  return [link, code].includes(hashOf(proof)) ? { email, value: row.value } : null;
};
