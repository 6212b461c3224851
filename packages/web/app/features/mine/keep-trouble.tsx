import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Notice } from "@techconnect/ui/notice";
import { useLocale } from "../../request/use-locale.ts";
import { useFormats } from "../site/use-formats.ts";
import type { KeepTrouble, OtherCard } from "./keep-card.server.ts";

/** Who is younger than sixteen asks a parent or guardian; everything else goes on without. */
export const GuardianFirst = ({ after }: { readonly after: string }) => {
  const href = `/${useLocale()}/account/leeftijd?${new URLSearchParams({ verder: after })}`;
  return (
    <Notice>
      <p>
        <Trans>Je bent jonger dan 16. Je ouder of voogd moet eerst ja zeggen.</Trans>
      </p>
      <p>
        <Trans>Je link hierboven werkt nu al. Daar heb je niemand voor nodig.</Trans>
      </p>
      <p>
        <a href={href}>
          <Trans>Vraag het aan je ouder of voogd</Trans>
        </a>
      </p>
    </Notice>
  );
};

const OtherCardThere = ({ other }: { readonly other: OtherCard }) => {
  const { moment } = useFormats();
  return (
    <>
      <Notice tone="warning" role="alert">
        <p>
          <Trans>Op een ander apparaat is een andere kaart bewaard, op {moment(other.keptAt)}.</Trans>
        </p>
        <p>
          <Trans>Er is nog niets veranderd. Jij kiest welke kaart blijft.</Trans>
        </p>
      </Notice>
      <form method="post" action={`/${useLocale()}/account/kaart`}>
        <Button kind="quiet" name="doe" value="open">
          <Trans>Houd de andere kaart, en open hem</Trans>
        </Button>
      </form>
    </>
  );
};

type Props = { readonly kind: KeepTrouble; readonly other: OtherCard | null };

/** Why the card is not in the account yet, and what to do. Nothing was moved. */
export const KeepTroubleWords = ({ kind, other }: Props) => {
  if (kind === "changed" && other) return <OtherCardThere other={other} />;
  return (
    <Notice tone="error" role="alert">
      <p>
        {kind === "age" && <Trans>Kies eerst hoe oud je bent.</Trans>}
        {kind === "text" && <Trans>De tekst is veranderd. Lees hem, en druk dan opnieuw op de knop.</Trans>}
        {kind === "unreadable" && (
          <Trans>Een deel konden we niet lezen. Ga terug naar je kaart en probeer het opnieuw.</Trans>
        )}
        {(kind === "unavailable" || kind === "changed") && (
          <Trans>Er ging iets mis bij ons. Er is niets verhuisd. Probeer het opnieuw.</Trans>
        )}
      </p>
    </Notice>
  );
};
