import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { useEffect, useRef, useState } from "react";

/** An address to take along. Without JavaScript it can be selected; with it, one tap copies it. */
export const CopyLink = ({ address }: { readonly address: string }) => {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const [canCopy, setCanCopy] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setCanCopy("clipboard" in navigator), []);

  const copy = () => {
    field.current?.select();
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCanCopy(false),
    );
  };
  return (
    <div className="field">
      <label className="field__label" htmlFor="card-address">
        <Trans>De link van je kaart</Trans>
      </label>
      <div className="keep__link">
        <input id="card-address" ref={field} className="input" dir="ltr" readOnly value={address} />
        {canCopy && (
          <Button type="button" kind="quiet" onClick={copy}>
            <Trans>Kopieer de link</Trans>
          </Button>
        )}
      </div>
      <output className="soft">{copied ? t`Gekopieerd.` : ""}</output>
    </div>
  );
};
