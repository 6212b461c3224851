import { Trans } from "@lingui/react/macro";
import { useLingui } from "@lingui/react";

/** Where to go when a page is not what somebody came for. */
export const ThreeWaysOn = () => {
  const { locale } = useLingui().i18n;
  return (
    <ul className="ways-on">
      <li>
        <a href={`/${locale}/talenten`}>
          <Trans>Ontdek je talenten</Trans>
        </a>
        <p>
          <Trans>Twaalf vragen. Daarna zie je wat bij je past.</Trans>
        </p>
      </li>
      <li>
        <a href={`/${locale}/beroepen`}>
          <Trans>Bekijk alle beroepen</Trans>
        </a>
        <p>
          <Trans>Lees wat je doet, en wat je wel en niet nodig hebt.</Trans>
        </p>
      </li>
      <li>
        <a href={`/${locale}/hulp`}>
          <Trans>Praat met iemand</Trans>
        </a>
        <p>
          <Trans>Een mens denkt met je mee. Dat is gratis.</Trans>
        </p>
      </li>
    </ul>
  );
};
