import { randomUUID } from "node:crypto";

/** Two forms that differ in everything, so that whose a value is can be seen in each field. */
export const forms = {
  "link-holder": {
    requestId: randomUUID(),
    firstName: "Amina",
    contact: "amina@example.org",
    moment: "MORNING",
    language: "ti",
  },
  "other-link-holder": {
    requestId: randomUUID(),
    firstName: "Bo",
    contact: "+31612345678",
    moment: "EVENING",
    language: "pl",
  },
} as const;
/** A contact that was asked for as often as it may be. */
export const popular = "popular@example.org";
/** Somebody whom nothing is kept of. */
export const stranger = () => ({
  requestId: randomUUID(),
  firstName: "Cleo",
  contact: `${randomUUID()}@example.org`,
  language: "nl",
});
