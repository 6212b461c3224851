import { Trans } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import type { ReactNode } from "react";
import type { AddressTrouble as Trouble } from "./change-address.server.ts";

const words: Record<Exclude<Trouble, "email">, ReactNode> = {
  "too-many": <Trans>Je hebt het vaak gevraagd. Wacht een uur en probeer het dan opnieuw.</Trans>,
  refused: (
    <Trans>
      Dit werkt niet (meer). Een link of code werkt één keer, en een kwartier lang. Alleen de laatste mail telt.
    </Trans>
  ),
  held: <Trans>Je account staat stil. Je e-mailadres verandert nu niet. Praat met ons, dan kijken we samen.</Trans>,
  unavailable: <Trans>Er ging iets mis bij ons. Probeer het opnieuw.</Trans>,
};

/** What went wrong with another address, and what to do. What is wrong with the address itself stands at its field. */
export const AddressTrouble = ({ kind }: { readonly kind: Trouble | undefined }) =>
  kind === undefined || kind === "email" ? null : (
    <Notice tone="error" role="alert">
      <p>{words[kind]}</p>
    </Notice>
  );
