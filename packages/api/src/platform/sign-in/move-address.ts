import pg from "pg";
import type { Addresses, AddressProof } from "./addresses.ts";
import { newAddressOf, tryProof, type AddressNeeds, type Proven } from "./new-address.ts";

/** Milliseconds for which the address before is kept: as long as the worker tries to write to it, and somewhat longer. */
const leftLasts = 2 * 86_400_000;

/** Keeps by the id of the change which address an account had before it. */
const noteBefore = async ({ pool, now }: AddressNeeds, { changeId, personId }: AddressProof): Promise<void> => {
  await pool.query(
    `insert into verification (id, identifier, value, "expiresAt")
     select $1, 'left-address', json_build_object('personId', id, 'before', email)::text, $3 from "user" where id = $2`,
    [changeId, personId, new Date(now().getTime() + leftLasts)],
  );
};

/** @returns false where the proof was used or replaced at the same moment */
const move = async (
  client: pg.PoolClient,
  { personId, sessionId }: AddressProof,
  { email, value }: Proven,
): Promise<boolean> => {
  // whoever asks which address holds waits for this lock
  await client.query(`select from "user" where id = $1 for update`, [personId]);
  const used = await client.query("delete from verification where id = $1 and value = $2", [
    newAddressOf(personId),
    value,
  ]);
  if (used.rowCount === 0) return false;
  await client.query(`update "user" set email = $2, "updatedAt" = now() where id = $1`, [personId, email]);
  await client.query(`delete from session where "userId" = $1 and id <> $2`, [personId, sessionId]);
  // somebody who is half-way into the account, at the second step
  await client.query("delete from verification where value = $1", [personId]);
  return true;
};

/** Another account came to have the address after it was asked for. */
const isTakenMeanwhile = (error: unknown) =>
  error instanceof pg.DatabaseError && error.code === "23505" && error.table === "user";

/**
 * Gives an account the address that its reader proved. What is kept elsewhere is kept first: until this side is kept
 * too the change can be undone, and its lock tells whoever looks meanwhile to wait.
 */
export const moveAddress =
  (needs: AddressNeeds): Addresses["change"] =>
  async (proof, alongside) => {
    const proven = await tryProof(needs, proof.personId, proof.proof);
    if (!proven) return null;
    await noteBefore(needs, proof);
    const client = await needs.pool.connect();
    try {
      await client.query("begin");
      const moved = await move(client, proof, proven);
      if (moved) await alongside(proven.email);
      await client.query(moved ? "commit" : "rollback");
      return moved ? proven.email : null;
    } catch (error) {
      // a connection that was lost has rolled back by itself
      await client.query("rollback").catch(() => undefined);
      if (isTakenMeanwhile(error)) return null;
      throw error;
    } finally {
      client.release();
    }
  };
