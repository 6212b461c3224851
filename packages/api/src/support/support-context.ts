import type { AskForCall } from "./ask-for-call.ts";
import type { EraseCallRequest } from "./erase-call-request.ts";
import type { HelpDesks } from "./help-desks.ts";
import type { ShowCallRequest } from "./show-call-request.ts";

/** What other slices find in the context of a request. */
export type SupportContext = {
  readonly support: {
    readonly helpDesks: HelpDesks;
    readonly askForCall: AskForCall;
    readonly showCallRequest: ShowCallRequest;
    readonly eraseCallRequest: EraseCallRequest;
  };
};
