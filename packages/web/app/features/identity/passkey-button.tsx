import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import passkeyScript from "virtual:passkey-script";

type Props = { readonly does: "sign-in" | "add"; readonly after: string };

/** Signs in with a passkey, or makes one. Needs scripts, and a browser that has passkeys; else there is nothing here. */
export const PasskeyButton = ({ does, after }: Props) => (
  <>
    <script type="module" src={passkeyScript} />
    <pass-key data-does={does} data-after={after} hidden>
      <Button type="button" kind="quiet" data-part="ask">
        {does === "sign-in" ? <Trans>Log in met je vingerafdruk of gezicht</Trans> : <Trans>Maak een passkey</Trans>}
      </Button>
      <p className="soft small">
        {does === "sign-in" ? (
          <Trans>Dit heet een passkey. Je maakt hem in je account.</Trans>
        ) : (
          <Trans>Daarna log je in met je vingerafdruk, je gezicht of de code van je apparaat.</Trans>
        )}
      </p>
      <output>
        <span data-part="failed" hidden>
          <Trans>Dat lukte niet. Probeer het opnieuw, of vraag een link.</Trans>
        </span>
      </output>
    </pass-key>
  </>
);
