import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { Link } from "react-router";
import { PageHead } from "../site/page-head.tsx";
import { ThreeWaysOn } from "../site/three-ways-on.tsx";

/** After erasing, or for a link of nobody. */
export const NoSuchClass = ({ erased }: { readonly erased: boolean }) => {
  const { t, i18n } = useLingui();
  return (
    <div className="reading">
      <PageHead title={t`Deze groep is er niet meer`} indexed={false} />
      <h1>{erased ? <Trans>De groep is gewist</Trans> : <Trans>Deze groep is er niet (meer)</Trans>}</h1>
      <p className="lead">
        {erased ? (
          <Trans>We bewaren niets meer van deze groep.</Trans>
        ) : (
          <Trans>Kijk of je het hele adres hebt. Of maak een nieuwe code.</Trans>
        )}
      </p>
      <p>
        <Link className={buttonClass("quiet")} to={`/${i18n.locale}/klas`}>
          <Trans>Maak een nieuwe code</Trans>
        </Link>
      </p>
      <ThreeWaysOn />
    </div>
  );
};
