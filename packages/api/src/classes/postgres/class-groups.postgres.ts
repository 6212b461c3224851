import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { ClassGroup } from "@techconnect/domain/classes/class-group";
import { emptyRegister, type Register } from "@techconnect/domain/classes/join-class";
import { inBackground, withSettings } from "../../platform/postgres/background.ts";
import { instantOf } from "../../platform/postgres/instants.ts";
import { json, type Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { ClassCaretaker, ClassGroups, ClassTransaction, KeptClass } from "../class-groups.ts";
import { classCodeSetting, classTokenSetting, type ClassDayTable, type ClassGroupTable } from "./class-group.table.ts";

type Tables = Rows<typeof ClassGroupTable | typeof ClassDayTable>;

const columns = [
  "id",
  "request_id as requestId",
  "code",
  "token_hash as tokenHash",
  "label",
  "expected",
  "languages",
  "closes_at as closesAt",
  "closed_at as closedAt",
  "erase_after as eraseAfter",
  "tally",
  "marks",
  "minute",
  "in_minute as inMinute",
] as const;

const keptOf = ({ tally, marks, minute, inMinute, ...group }: ClassGroup & Register): KeptClass => ({
  group: {
    ...group,
    closesAt: instantOf(group.closesAt),
    closedAt: group.closedAt && instantOf(group.closedAt),
    eraseAfter: instantOf(group.eraseAfter),
  },
  register: { tally, marks, minute, inMinute },
});

const registerRow = ({ tally, marks, minute, inMinute }: Register) => ({
  tally: json(tally),
  marks: json(marks),
  minute,
  in_minute: inMinute,
});

const rowOf = (group: ClassGroup) => ({
  region: homeRegion,
  id: group.id,
  request_id: group.requestId,
  code: group.code,
  token_hash: group.tokenHash,
  label: group.label,
  expected: group.expected,
  languages: json(group.languages),
  closes_at: group.closesAt,
  closed_at: group.closedAt,
  erase_after: group.eraseAfter,
  ...registerRow(emptyRegister),
});

type Reads = Pick<ClassGroups, "keep" | "find" | "take">;
type Changes = Omit<ClassGroups, keyof Reads>;

/** @param em inside the transaction of one scope */
const readsOf = (em: EntityManager): Reads => {
  const db = em.getKysely<Tables>();
  const classes = () => db.selectFrom("class_group").select(columns).where("region", "=", homeRegion);
  return {
    keep: async (group) => {
      // whoever sends the same form at the same moment waits here until the first one is kept or given up
      await db
        .insertInto("class_group")
        .values(rowOf(group))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const kept = await classes().where("request_id", "=", group.requestId).executeTakeFirst();
      return kept ? keptOf(kept).group : null;
    },
    find: async () => {
      const found = await classes().executeTakeFirst();
      return found ? keptOf(found) : null;
    },
    take: async () => {
      const found = await classes().forUpdate().executeTakeFirst();
      return found ? keptOf(found) : null;
    },
  };
};

/** @param em inside the transaction of one scope */
const changesOf = (em: EntityManager): Changes => {
  const db = em.getKysely<Tables>();
  const change = ({ id }: ClassGroup) =>
    db.updateTable("class_group").where("region", "=", homeRegion).where("id", "=", id);
  return {
    saveRegister: async (group, register) => {
      await change(group).set(registerRow(register)).execute();
    },
    close: async (group, at) => {
      await change(group)
        .set({ closed_at: at, marks: json<readonly string[]>([]) })
        .execute();
    },
    erase: async ({ id }) => {
      await db.deleteFrom("class_group").where("region", "=", homeRegion).where("id", "=", id).execute();
    },
    countOn: async (day) => {
      const { made } = await db
        .insertInto("class_day")
        .values({ region: homeRegion, day, made: 1 })
        .onConflict((conflict) => conflict.columns(["region", "day"]).doUpdateSet({ made: sql`class_day.made + 1` }))
        .returning("made")
        .executeTakeFirstOrThrow();
      return made;
    },
  };
};

export const postgresClassTransaction =
  (em: EntityManager): ClassTransaction =>
  (scope, work) => {
    const settings =
      "tokenHash" in scope ? { [classTokenSetting]: scope.tokenHash } : { [classCodeSetting]: scope.code };
    return withSettings(em, settings, (inTransaction) =>
      work({ ...readsOf(inTransaction), ...changesOf(inTransaction) }),
    );
  };

export const postgresClassCaretaker = (em: () => EntityManager): ClassCaretaker => ({
  clearUp: (now, today) =>
    inBackground(em(), async (inTransaction) => {
      const db = inTransaction.getKysely<Tables>();
      await db.deleteFrom("class_day").where("region", "=", homeRegion).where("day", "<", today).execute();
      const erased = await db
        .deleteFrom("class_group")
        .where("region", "=", homeRegion)
        .where("erase_after", "<=", now)
        .returning("id")
        .execute();
      await db
        .updateTable("class_group")
        .set({ marks: json<readonly string[]>([]) })
        .where("region", "=", homeRegion)
        .where("closes_at", "<=", now)
        .where(sql<boolean>`marks <> '[]'::jsonb`)
        .execute();
      return erased.map(({ id }) => id);
    }),
});
