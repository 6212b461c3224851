import { Trans } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";

/** Our fault; what was typed is still there. */
export const TroubleWithUs = () => (
  <Notice tone="error" role="alert">
    <p>
      <Trans>Er ging iets mis bij ons. Probeer het opnieuw.</Trans>
    </p>
  </Notice>
);
