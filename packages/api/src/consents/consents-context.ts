import type { Consent } from "@techconnect/domain/consents/consent";
import type { Guardianship } from "@techconnect/domain/consents/guardianship";
import type { AskGuardian } from "./ask-guardian.ts";
import type { ConfirmGuardian, ShowGuardianRequest } from "./answer-guardian.ts";
import type { GiveConsent } from "./give-consent.ts";
import type { AgeGroup, SayAge } from "./say-age.ts";
import type { WithdrawConsent } from "./withdraw-consent.ts";
import type { PurposeText } from "./purpose-text.ts";

/** What somebody said, as they themselves see it. */
export type OwnConsents = {
  readonly lines: readonly Consent[];
  readonly ageGroup: AgeGroup;
  /** The one that counts, or that may come to count. */
  readonly guardianship: Guardianship | null;
  /** Where none counts: the one that was asked last and did not answer in time, until that is forgotten. */
  readonly unanswered: Guardianship | null;
};

/** What other slices find in the context of a request. */
export type ConsentsContext = {
  readonly consents: {
    readonly purposeTexts: PurposeText;
    readonly own: () => Promise<OwnConsents | null>;
    readonly give: GiveConsent;
    readonly withdraw: WithdrawConsent;
    readonly sayAge: SayAge;
    readonly askGuardian: AskGuardian;
    readonly showGuardianRequest: ShowGuardianRequest;
    readonly confirmGuardian: ConfirmGuardian;
  };
};
