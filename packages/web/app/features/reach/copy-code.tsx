import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { useEffect, useState } from "react";

type Props = {
  readonly code: string;
  /** Id of what the code is for, so that four buttons of one name can be told apart. */
  readonly labelledBy: string;
};

/** A piece of code to take along. Without JavaScript it can be selected; with it, one tap copies it. */
export const CopyCode = ({ code, labelledBy }: Props) => {
  const { t } = useLingui();
  const [canCopy, setCanCopy] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setCanCopy("clipboard" in navigator), []);
  const copy = () => {
    navigator.clipboard.writeText(code).then(
      () => setCopied(true),
      () => setCanCopy(false),
    );
  };
  return (
    <>
      <pre className="share__code" dir="ltr">
        <code lang="zxx" translate="no">
          {code}
        </code>
      </pre>
      {canCopy && (
        <div className="row">
          <Button type="button" kind="quiet" onClick={copy} aria-describedby={labelledBy}>
            <Trans>Kopieer de code</Trans>
          </Button>
          <output className="soft">{copied ? t`Gekopieerd.` : ""}</output>
        </div>
      )}
    </>
  );
};
