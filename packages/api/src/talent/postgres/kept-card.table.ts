import { defineEntity, p } from "@mikro-orm/postgresql";
import type { ToldBefore } from "@techconnect/domain/talent/kept-card";
import { isHelpedBy } from "../../helpers/postgres/helping.table.ts";
import { isPerson } from "../../platform/postgres/as-actor.ts";
import { isBackground } from "../../platform/postgres/background.ts";

/**
 * Cards that people keep in their account. Their own transaction sees and changes them; that of a helper sees the card
 * while the help is active, and changes it at the level that is for acting.
 */
export const KeptCardTable = defineEntity({
  name: "KeptCard",
  tableName: "kept_card",
  properties: {
    region: p.text().primary(),
    personId: p.uuid().primary(),
    /** The query of an address of the flow. */
    flow: p.text(),
    experiences: p.json<readonly ToldBefore[]>(),
    /** Needs as JSON, sealed with AES-256-GCM for this person; null where none are kept. */
    needs: p.text().strictNullable(),
    needsEraseAfter: p.datetime().strictNullable(),
    keptAt: p.datetime(),
    version: p.integer(),
  },
  indexes: [{ name: "kept_card_needs_erase_after", properties: ["region", "needsEraseAfter"] }],
  rowLevelSecurity: "force",
  policies: [
    { name: "kept_card_background", using: isBackground, check: isBackground },
    { name: "kept_card_of_its_person", using: isPerson("person_id"), check: isPerson("person_id") },
    { name: "kept_card_seen_by_helper", command: "select", using: isHelpedBy("kept_card.person_id", ["see", "act"]) },
    { name: "kept_card_made_by_helper", command: "insert", check: isHelpedBy("kept_card.person_id", ["act"]) },
    {
      name: "kept_card_changed_by_helper",
      command: "update",
      using: isHelpedBy("kept_card.person_id", ["act"]),
      check: isHelpedBy("kept_card.person_id", ["act"]),
    },
  ],
});
