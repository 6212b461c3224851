import type { EntityManager } from "@mikro-orm/postgresql";
import { moderates, standing, type Actor } from "@techconnect/domain/identity/actor";
import { sql } from "kysely";
import { withSettings } from "./background.ts";

const personSetting = "app.person";
const organisationsSetting = "app.organisations";
const moderatorSetting = "app.moderator";

/** Conditions for row-level security; each is false where nobody, or nobody like that, asks. */
export const isPerson = (column: string): string =>
  `${column}::text = (select nullif(current_setting('${personSetting}', true), ''))`;
export const isOfOwnOrganisation = (column: string): string =>
  `${column}::text = any (string_to_array((select current_setting('${organisationsSetting}', true)), ','))`;
export const isModerator = `(select current_setting('${moderatorSetting}', true)) = 'on'`;

/**
 * A transaction that sees what belongs to whoever asks: their own rows, and those of organisations that they act for.
 * Row-level security holds it to that, whatever the statements say.
 */
export const asActor = <T>(em: EntityManager, actor: Actor, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  withSettings(
    em,
    {
      [personSetting]: actor.kind === "signed-in" ? actor.personId : "",
      [organisationsSetting]: standing(actor)
        .map(({ organisationId }) => organisationId)
        .join(","),
      [moderatorSetting]: moderates(actor) ? "on" : "",
    },
    work,
  );

/** The same for one person's own rows and no more: as if they acted for nobody. */
export const asPerson = <T>(em: EntityManager, personId: string, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  withSettings(em, { [personSetting]: personId }, work);

/** From here on the transaction also acts for one more organisation, such as one that somebody brings in or joins. */
export const actAlsoFor = async (em: EntityManager, organisationId: string): Promise<void> => {
  const setting = sql.lit(organisationsSetting);
  await sql`select set_config(${setting}, concat_ws(',', nullif(current_setting(${setting}, true), ''), ${organisationId}::text), true)`.execute(
    em.getKysely(),
  );
};
