import type { EntityManager } from "@mikro-orm/postgresql";
import { auditOn } from "../../platform/audit/postgres-audit.ts";
import { asActor } from "../../platform/postgres/as-actor.ts";
import type { PersonalData, Subject, Surroundings } from "../../platform/slice.ts";
import type { PersonalStore, PersonErased, ToHandOver } from "../personal-store.ts";

type Personal = readonly PersonalData[];

/** @param em inside a transaction of the person */
export const toHandOverOf = async (em: EntityManager, personal: Personal, subject: Subject): Promise<ToHandOver[]> => {
  const organisations: ToHandOver[] = [];
  for (const { handOverFirst } of personal) organisations.push(...((await handOverFirst?.(em, subject)) ?? []));
  return organisations;
};

/** In the order opposite to that of the slices: the account itself, which others may look at, goes last. */
export const eraseEach = async (em: EntityManager, personal: Personal, subject: Subject): Promise<void> => {
  for (const { erase } of personal.toReversed()) await erase(em, subject);
};

/**
 * Erases everything of a subject and notes that it was done.
 *
 * @param em inside a transaction of the person
 * @param by who asked for it; null for the clock
 */
export const eraseSubject = async (
  em: EntityManager,
  personal: Personal,
  subject: Subject,
  by: string | null,
): Promise<void> => {
  await eraseEach(em, personal, subject);
  await auditOn(em).append({
    action: "account.erase",
    personId: by,
    onBehalfOf: null,
    organisationId: null,
    subject: { kind: "person", id: subject.personId },
    reason: by === null ? "unused" : "asked",
  });
};

export const postgresPersonalStore = (
  em: EntityManager,
  personal: Personal,
  { outboxOn, config }: Pick<Surroundings, "outboxOn" | "config">,
): PersonalStore => ({
  held: (person) =>
    asActor(em, person, async (inTransaction) => {
      const held: Record<string, unknown> = {};
      for (const slice of personal) Object.assign(held, await slice.held(inTransaction, person, config));
      return held;
    }),
  toHandOver: (person) => asActor(em, person, (inTransaction) => toHandOverOf(inTransaction, personal, person)),
  erase: (person) =>
    asActor(em, person, async (inTransaction) => {
      const organisations = await toHandOverOf(inTransaction, personal, person);
      if (organisations.length > 0) return organisations;
      await outboxOn(inTransaction).append({ kind: "PersonErased", id: person.personId } satisfies PersonErased);
      await eraseSubject(inTransaction, personal, person, person.personId);
      return [];
    }),
});
