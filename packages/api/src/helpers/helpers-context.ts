import type { AcceptHelper, EndHelp } from "./answer-helper.ts";
import type { AskToHelp } from "./ask-to-help.ts";
import type { HelperAccess, NamedHelping } from "./helpings.ts";
import type { KeepCardFor, ShowPerson } from "./help-person.ts";
import type { MakeHelperCode } from "./make-helper-code.ts";
import type { OwnPages, ShowHelpAsked, ShowHelpers } from "./show-help.ts";

/** What other slices find in the context of a request. */
export type HelpersContext = {
  readonly helpers: {
    readonly now: () => Date;
    readonly makeCode: MakeHelperCode;
    readonly ask: AskToHelp;
    readonly accept: AcceptHelper;
    readonly end: EndHelp;
    readonly helpersOf: ShowHelpers;
    readonly accesses: OwnPages<HelperAccess>;
    readonly people: OwnPages<NamedHelping>;
    readonly asked: ShowHelpAsked;
    readonly showPerson: ShowPerson;
    readonly keepCardFor: KeepCardFor;
  };
};
