import type { EntityManager } from "@mikro-orm/postgresql";
import { brieflyInBackground } from "../../platform/postgres/background.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { HelperAccessTable, HelperCodeTable, HelpingTable } from "./helping.table.ts";

type Tables = Rows<typeof HelpingTable | typeof HelperCodeTable | typeof HelperAccessTable>;

/** A question that got no yes tells a helper neither who it was to nor what they said. */
const asItsHelper = <Row extends { readonly helper_id: string; readonly accepted_at: Date | null }>(
  row: Row,
  personId: string,
) => (row.helper_id === personId && row.accepted_at === null ? { ...row, person_id: null, ended_at: null } : row);

/** All that one person has to do with help, on either side. @param em inside a transaction of that person */
export const personalHelpOf = async (em: EntityManager, personId: string) => {
  const db = em.getKysely<Tables>();
  return {
    helping: (
      await db
        .selectFrom("helping")
        .selectAll()
        .where((where) => where.or([where("person_id", "=", personId), where("helper_id", "=", personId)]))
        .orderBy("asked_at")
        .execute()
    ).map((row) => asItsHelper(row, personId)),
    helperCode: await db
      .selectFrom("helper_code")
      .select(["person_id as personId", "expires_at as expiresAt"])
      .where("person_id", "=", personId)
      .execute(),
    accessLog: await db
      .selectFrom("helper_access")
      .selectAll()
      .where("person_id", "=", personId)
      .orderBy("at")
      .execute(),
  };
};

/**
 * Erases it. That somebody looked at what belongs to others stays in those people's own lists, without the name.
 *
 * @param em inside a transaction of that person
 */
export const erasePersonalHelp = async (em: EntityManager, personId: string): Promise<void> => {
  const db = em.getKysely<Tables>();
  await db.deleteFrom("helper_access").where("region", "=", homeRegion).where("person_id", "=", personId).execute();
  await db.deleteFrom("helper_code").where("region", "=", homeRegion).where("person_id", "=", personId).execute();
  await brieflyInBackground(em, () =>
    db
      .updateTable("helper_access")
      .set({ helper_name: "" })
      .where("region", "=", homeRegion)
      .where("helper_id", "=", personId)
      .execute(),
  );
  await db
    .deleteFrom("helping")
    .where("region", "=", homeRegion)
    .where((where) => where.or([where("person_id", "=", personId), where("helper_id", "=", personId)]))
    .execute();
};
