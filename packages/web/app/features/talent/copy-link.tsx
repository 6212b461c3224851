import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";

/** An address to take along. Without JavaScript it can be selected; with it, one tap copies it. */
export const CopyLink = ({ address }: { readonly address: string }) => (
  <copy-link className="field">
    <label className="field__label" htmlFor="card-address">
      <Trans>De link van je kaart</Trans>
    </label>
    <div className="keep__link">
      <input id="card-address" className="input" dir="ltr" readOnly value={address} />
      <Button type="button" kind="quiet" data-part="copy" hidden>
        <Trans>Kopieer de link</Trans>
      </Button>
    </div>
    <output className="soft">
      <span data-part="copied" hidden>
        <Trans>Gekopieerd.</Trans>
      </span>
    </output>
  </copy-link>
);
