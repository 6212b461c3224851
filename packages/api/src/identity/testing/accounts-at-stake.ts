import pg from "pg";
import { inject } from "vitest";
import { contentId } from "../../platform/content-id.ts";
import type { TestServer } from "../../platform/testing/test-server.ts";
import { addressesOverTheWire } from "./addresses-over-the-wire.ts";
import type { Somebody } from "./everybody.ts";

const passkey = contentId("matrix", "passkey");

/** For the authorisation matrix: the other session, the passkey and the new address of the talent, and an account to be held. */
export const accountsAtStake = async (api: TestServer, talent: Somebody) => {
  const address = Object.assign(new URL(inject("adminDatabaseUrl")), { pathname: new URL(api.database.url).pathname });
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  await client.query(
    `insert into auth.passkey (id, name, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp")
     select $1, 'phone of ' || email, 'key', id, 'credential ' || id, 0, 'singleDevice', false from auth."user" where id = $2`,
    [passkey, talent.id],
  );
  await client.query(
    `insert into auth.passkey (name, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp")
     select 'phone of ' || email, 'key', id, 'credential ' || id, 0, 'singleDevice', false from auth."user" where id <> $1`,
    [talent.id],
  );
  await client.end();
  const wire = addressesOverTheWire(api, () => new Date());
  const wanted = "talent-new@matrix.example";
  await wire.ask(talent.headers, wanted);
  const { link } = await wire.proofTo(wanted);
  const sessions = await api.accounts.sessionsOf(talent.id);

  return (target: string): Readonly<Record<string, unknown>> => ({
    "Mutation.changeAccount.input": {
      name: target === "InvalidInput" ? "x".repeat(99) : "Naam",
      locale: "nl",
    },
    "Mutation.askForAddress.email": "newer@matrix.example",
    "Mutation.changeAddress.proof": target === "ProofRefused" ? "no proof" : link,
    "Mutation.endSession.id": sessions.at(-1)?.id,
    "Mutation.removePasskey.id": passkey,
    "Mutation.suspendAccount.input": { personId: talent.id, reason: "ABUSE" },
    "Mutation.reinstateAccount.personId": talent.id,
  });
};
