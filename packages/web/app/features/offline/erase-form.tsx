import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { useLocale } from "../../request/use-locale.ts";

/** Forgets everything that we put on this device. Without scripts the browser does what the answer asks of it. */
export const EraseForm = () => (
  <erase-all>
    <p>
      <Trans>Wis dan alles als je klaar bent. Ook wat je zei over vroeger, hulp, geld en reizen.</Trans>
    </p>
    <form method="post" action={`/${useLocale()}/wissen`}>
      <Button kind="quiet">
        <Trans>Wis alles van deze telefoon</Trans>
      </Button>
    </form>
    <output>
      <span data-part="cookies-stay" hidden>
        <Trans>
          Je antwoorden en pagina’s zijn gewist. Wat je zei over hulp en geld wissen we pas met internet. Het is
          uiterlijk na twee uur weg.
        </Trans>
      </span>
    </output>
  </erase-all>
);
