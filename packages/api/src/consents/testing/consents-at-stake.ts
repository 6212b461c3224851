import { randomUUID } from "node:crypto";
import type { Somebody } from "../../identity/testing/everybody.ts";
import { inBackground } from "../../platform/postgres/background.ts";
import { keyed } from "../../platform/secrets.ts";
import type { TestServer } from "../../platform/testing/test-server.ts";
import { consentsOverTheWire } from "./consents-over-the-wire.ts";

type People = { readonly grown: readonly Somebody[]; readonly child: Somebody };

/** For the authorisation matrix: grown people who said so, and somebody of thirteen whose guardian has a letter. */
export const consentsAtStake = async (api: TestServer, now: Date, { grown, child }: People) => {
  const wire = consentsOverTheWire(api, () => now);
  for (const { headers } of grown) await wire.give(headers, { sixteenOrOlder: true });
  await wire.sayAge(child.headers, `${now.getUTCFullYear() - 13}-01-15`);
  await wire.askGuardian(child.headers, "guardian@matrix.example");
  const [asked] = await inBackground(api.database.em(), (em) =>
    em.execute<{ id: string }[]>("select id from guardianship limit 1"),
  );
  const token = keyed(api.config.LINK_SECRET)("guardian", asked?.id ?? "");

  return (role: string, target: string): Readonly<Record<string, unknown>> => ({
    "Query.guardianRequest.token": role === "guardian" ? token : "a link of nobody",
    "Mutation.confirmGuardian.token": role === "guardian" ? token : "a link of nobody",
    "Mutation.confirmGuardian.verdict": "AGREE",
    "Mutation.giveConsent.input": {
      purpose: "REMINDERS",
      textVersion: target === "ConsentTextChanged" ? 0 : 1,
      sixteenOrOlder: target !== "AgeUnknown",
    },
    "Mutation.withdrawConsent.input": { purpose: "KEEP_CARD" },
    "Mutation.sayAge.bornOn": target === "InvalidInput" ? "yesterday" : undefined,
    "Mutation.askGuardian.input": { requestId: randomUUID(), email: "guardian@matrix.example", locale: "nl" },
  });
};
