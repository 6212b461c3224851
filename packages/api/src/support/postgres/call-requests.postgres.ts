import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { CallRequest } from "@techconnect/domain/support/call-request";
import type { Outbox } from "../../platform/events.ts";
import { eraseMailsAbout } from "../../platform/mail/erase-mails.ts";
import { inBackground, withSettings } from "../../platform/postgres/background.ts";
import { instantOf } from "../../platform/postgres/instants.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { CallDesk, CallRequests, CallTransaction } from "../call-requests.ts";
import {
  callContactSetting,
  callTokenSetting,
  type CallRequestTable,
  type CallTallyTable,
} from "./call-request.table.ts";

type Tables = Rows<typeof CallRequestTable | typeof CallTallyTable>;

const columns = [
  "id",
  "request_id as requestId",
  "first_name as firstName",
  "contact",
  "contact_kind as contactKind",
  "moment",
  "language",
  "locale",
  "asked_at as askedAt",
  "answer_before as answerBefore",
  "erase_after as eraseAfter",
  "token_hash as tokenHash",
] as const;

const requestOf = (row: CallRequest): CallRequest => ({
  ...row,
  askedAt: instantOf(row.askedAt),
  answerBefore: instantOf(row.answerBefore),
  eraseAfter: instantOf(row.eraseAfter),
});

const rowOf = (request: CallRequest) => ({
  region: homeRegion,
  id: request.id,
  request_id: request.requestId,
  first_name: request.firstName,
  contact: request.contact,
  contact_kind: request.contactKind,
  moment: request.moment,
  language: request.language,
  locale: request.locale,
  asked_at: request.askedAt,
  answer_before: request.answerBefore,
  erase_after: request.eraseAfter,
  token_hash: request.tokenHash,
});

/** @param em inside the transaction of one scope */
const postgresCallRequests = (
  em: EntityManager,
  { contactHash = "" }: { readonly contactHash?: string },
): CallRequests => {
  const db = em.getKysely<Tables>();
  const requests = () => db.selectFrom("call_request").select(columns).where("region", "=", homeRegion);
  return {
    keep: async (request) => {
      // whoever sends the same form at the same moment waits here until the first one is kept or given up
      await db
        .insertInto("call_request")
        .values(rowOf(request))
        // on any conflict: of two at once, either may meet the other first by the hash of the secret they share
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return requestOf(await requests().where("request_id", "=", request.requestId).executeTakeFirstOrThrow());
    },
    find: async () => {
      const found = await requests().executeTakeFirst();
      return found ? requestOf(found) : null;
    },
    erase: async ({ id }) => {
      await eraseMailsAbout(em, id);
      await db.deleteFrom("call_request").where("region", "=", homeRegion).where("id", "=", id).execute();
    },
    countOn: async (day) => {
      const { asked } = await db
        .insertInto("call_tally")
        .values({ region: homeRegion, contact_hash: contactHash, day, asked: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(["region", "contact_hash", "day"])
            .doUpdateSet({ asked: sql`least(call_tally.asked + 1, 1000)` }),
        )
        .returning("asked")
        .executeTakeFirstOrThrow();
      return asked;
    },
  };
};

/** @param outboxOn gives the outbox of a transaction */
export const postgresCallTransaction =
  (em: EntityManager, outboxOn: (em: EntityManager) => Outbox): CallTransaction =>
  (scope, work) => {
    const { tokenHash, contactHash } = scope;
    const settings = {
      [callTokenSetting]: tokenHash,
      ...(contactHash === undefined ? {} : { [callContactSetting]: contactHash }),
    };
    return withSettings(em, settings, (inTransaction) =>
      work({ calls: postgresCallRequests(inTransaction, scope), outbox: outboxOn(inTransaction) }),
    );
  };

/** @param now stamps when somebody was told */
export const postgresCallDesk = (em: () => EntityManager, now: () => Date): CallDesk => ({
  tellOnce: (id, whom, tell) =>
    inBackground(em(), async (inTransaction) => {
      const db = inTransaction.getKysely<Tables>();
      const told = whom === "team" ? "team_told_at" : "person_told_at";
      const request = await db
        .selectFrom("call_request")
        .select(columns)
        .where("region", "=", homeRegion)
        .where("id", "=", id)
        .where(told, "is", null)
        .forUpdate()
        .executeTakeFirst();
      if (!request) return;

      await tell(requestOf(request));
      const since = whom === "team" ? { team_told_at: now() } : { person_told_at: now() };
      await db.updateTable("call_request").set(since).where("region", "=", homeRegion).where("id", "=", id).execute();
    }),

  eraseOld: (instant, today) =>
    inBackground(em(), async (inTransaction) => {
      const db = inTransaction.getKysely<Tables>();
      await db.deleteFrom("call_tally").where("region", "=", homeRegion).where("day", "<", today).execute();
      const erased = await db
        .deleteFrom("call_request")
        .where("region", "=", homeRegion)
        .where("erase_after", "<=", instant)
        .returning("id")
        .execute();
      for (const { id } of erased) await eraseMailsAbout(inTransaction, id);
      return erased.map(({ id }) => id);
    }),
});
