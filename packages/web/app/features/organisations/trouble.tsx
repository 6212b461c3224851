import { Trans } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import type { ReactNode } from "react";
import { useLocale } from "../../request/use-locale.ts";

/** Why something was not done, apart from what stands in a field. */
export type Trouble =
  | "NotSignedIn"
  | "NotAllowed"
  | "NotFound"
  | "LastAdmin"
  | "ChangedMeanwhile"
  | "WrongStatus"
  | "TooManyRequests"
  | "InvalidInput"
  | "Unavailable";

/** HTTP status of the page that says so. */
export const statusOf: Record<Trouble, number> = {
  NotSignedIn: 401,
  NotAllowed: 403,
  NotFound: 404,
  LastAdmin: 409,
  ChangedMeanwhile: 409,
  WrongStatus: 409,
  TooManyRequests: 429,
  InvalidInput: 400,
  Unavailable: 503,
};

const words: Record<Trouble, ReactNode> = {
  NotSignedIn: <Trans>Je bent uitgelogd. Wat je invulde staat er nog.</Trans>,
  NotAllowed: <Trans>Dit mag je hier niet (meer). Vraag het aan een beheerder van de organisatie.</Trans>,
  NotFound: <Trans>Dit is er niet meer. Kijk hieronder hoe het nu is.</Trans>,
  LastAdmin: (
    <Trans>Dan heeft de organisatie geen beheerder meer. Maak eerst iemand anders beheerder of draag het over.</Trans>
  ),
  ChangedMeanwhile: <Trans>Iemand anders veranderde dit intussen. Kijk hieronder hoe het nu is.</Trans>,
  WrongStatus: <Trans>Dat kan nu niet: de status is intussen anders. Kijk hieronder hoe het nu is.</Trans>,
  TooManyRequests: <Trans>Er zijn vandaag al veel mensen uitgenodigd. Morgen kan het weer.</Trans>,
  InvalidInput: <Trans>Dit formulier is al eens verstuurd. Kijk het na en verstuur het opnieuw.</Trans>,
  Unavailable: <Trans>Er ging iets mis bij ons. Wat je invulde staat er nog. Probeer het opnieuw.</Trans>,
};

/** Signing in beside the form: what was typed stays in this tab. */
const SignInBeside = () => (
  <p>
    <a href={`/${useLocale()}/inloggen`} target="_blank" rel="noreferrer">
      <Trans>Log in op een nieuw tabblad</Trans>
    </a>{" "}
    <Trans>en druk daarna hier nog een keer op de knop.</Trans>
  </p>
);

/** What went wrong, and what to do. */
export const TroubleNotice = ({ kind }: { readonly kind: Trouble | null | undefined }) =>
  kind === null || kind === undefined ? null : (
    <Notice tone="error" role="alert">
      <p>{words[kind]}</p>
      {kind === "NotSignedIn" && <SignInBeside />}
    </Notice>
  );
