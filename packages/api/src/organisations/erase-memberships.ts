import type { LastAdmin } from "./failures.ts";

/** Somebody's memberships cannot be erased: these organisations would have members and no admin. Nothing was. */
export class WouldLeaveNoAdmin extends Error {
  override readonly name = "WouldLeaveNoAdmin";
  readonly organisations: LastAdmin["organisations"];
  constructor(organisations: LastAdmin["organisations"]) {
    super("Organisations would be left without an admin.");
    this.organisations = organisations;
  }
}
