import { dayInAmsterdam } from "@techconnect/domain/support/working-days";
import type { CallDesk } from "./call-requests.ts";

type Needs = { readonly desk: CallDesk; readonly now: () => Date };

/** Erases the requests whose time has come, with their mails. */
export const makeEraseOldCallRequests =
  ({ desk, now }: Needs) =>
  async (): Promise<void> => {
    const instant = now();
    await desk.eraseOld(instant, dayInAmsterdam(instant));
  };
