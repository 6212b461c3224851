import { Trans } from "@lingui/react/macro";
import { useLingui } from "@lingui/react";
import { Link } from "react-router";

/** Where to go when a page is not what somebody came for. */
export const ThreeWaysOn = () => {
  const { locale } = useLingui().i18n;
  return (
    <ul className="ways-on">
      <li>
        <Link to={`/${locale}/talenten`}>
          <Trans>Ontdek je talenten</Trans>
        </Link>
        <p>
          <Trans>Twaalf vragen. Daarna zie je wat bij je past.</Trans>
        </p>
      </li>
      <li>
        <Link to={`/${locale}/beroepen`}>
          <Trans>Bekijk alle beroepen</Trans>
        </Link>
        <p>
          <Trans>Lees wat je doet, en wat je wel en niet nodig hebt.</Trans>
        </p>
      </li>
      <li>
        <Link to={`/${locale}/hulp`}>
          <Trans>Praat met iemand</Trans>
        </Link>
        <p>
          <Trans>Een mens denkt met je mee. Dat is gratis.</Trans>
        </p>
      </li>
    </ul>
  );
};
