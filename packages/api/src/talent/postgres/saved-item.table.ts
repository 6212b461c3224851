import { defineEntity, p } from "@mikro-orm/postgresql";
import { savedKinds } from "@techconnect/domain/talent/saved-items";
import { isPerson } from "../../platform/postgres/as-actor.ts";
import { isBackground } from "../../platform/postgres/background.ts";

/** What people saved in their account, by the name that a thing has in addresses: the thing itself may be gone. */
export const SavedItemTable = defineEntity({
  name: "SavedItem",
  tableName: "saved_item",
  properties: {
    region: p.text().primary(),
    personId: p.uuid().primary(),
    kind: p.enum(savedKinds).primary(),
    slug: p.text().primary(),
    savedAt: p.datetime(),
  },
  rowLevelSecurity: "force",
  policies: [
    { name: "saved_item_background", using: isBackground, check: isBackground },
    { name: "saved_item_of_its_person", using: isPerson("person_id"), check: isPerson("person_id") },
  ],
});
