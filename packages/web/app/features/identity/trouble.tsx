import { Trans } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import type { ReactNode } from "react";
import type { AuthAnswer } from "../../auth/ask-auth.server.ts";

export type Trouble = NonNullable<AuthAnswer["error"]>;

const words: Record<Trouble, ReactNode> = {
  email: <Trans>Schrijf je e-mailadres zoals je het gebruikt. Bijvoorbeeld samira@voorbeeld.nl.</Trans>,
  "too-many": <Trans>Je hebt het vaak geprobeerd. Wacht een kwartier en probeer het dan opnieuw.</Trans>,
  "used-or-expired": <Trans>Dit werkt niet (meer). Een link of code werkt één keer, en een kwartier lang.</Trans>,
  "not-here": <Trans>Dit kan hier niet.</Trans>,
  unavailable: <Trans>Er ging iets mis bij ons. Probeer het opnieuw.</Trans>,
};

/** What went wrong while signing in, and what to do. */
export const SignInTrouble = ({ kind }: { readonly kind: Trouble | undefined }) =>
  kind === undefined ? null : (
    <Notice tone="error" role="alert">
      <p>{words[kind]}</p>
    </Notice>
  );
