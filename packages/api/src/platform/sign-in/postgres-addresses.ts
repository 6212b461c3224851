import { z } from "zod";
import type { Addresses } from "./addresses.ts";
import { moveAddress } from "./move-address.ts";
import type { AddressNeeds } from "./new-address.ts";

const Left = z.object({ personId: z.string(), before: z.string() });

/** Which addresses accounts have, in the tables of signing in. */
export const postgresAddresses = (needs: AddressNeeds): Omit<Addresses, "ask"> => {
  const { pool } = needs;
  return {
    change: moveAddress(needs),
    left: async (changeId) => {
      const { rows } = await pool.query<{ value: string }>("select value from verification where id = $1", [changeId]);
      if (!rows[0]) return null;
      const { personId, before } = Left.parse(JSON.parse(rows[0].value));
      const user = await pool.query<{ email: string }>(`select email from "user" where id = $1 for share`, [personId]);
      return user.rows[0] ? { personId, before, now: user.rows[0].email } : null;
    },
    told: async (changeId) => void (await pool.query("delete from verification where id = $1", [changeId])),
    restore: async (personId, email) =>
      void (await pool.query(`update "user" set email = $2 where id = $1 and email <> $2`, [personId, email])),
  };
};
