import type { Actor } from "@techconnect/domain/identity/actor";
import type { PersonalStore } from "./personal-store.ts";

/** Everything that is held about whoever asks, as JSON; null for nobody. */
export type ExportAccount = () => Promise<string | null>;

type Needs = { readonly actor: Actor; readonly store: Pick<PersonalStore, "held">; readonly now: () => Date };

export const makeExportAccount =
  ({ actor, store, now }: Needs): ExportAccount =>
  async () => {
    if (actor.kind === "anonymous") return null;
    const held = await store.held(actor);
    return JSON.stringify({ format: 1, madeAt: now().toISOString(), ...held }, null, 2);
  };
