import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { Link } from "react-router";
import { PageHead } from "../site/page-head.tsx";
import { questionPath } from "./flow-in-address.ts";

/** The address holds answers that are not ours: a link that broke off, or one that somebody typed. */
export const AnswersUnreadable = () => {
  const { t, i18n } = useLingui();
  return (
    <div className="reading">
      <PageHead title={t`We kunnen je antwoorden niet lezen`} indexed={false} />
      <h1>
        <Trans>We kunnen je antwoorden niet lezen</Trans>
      </h1>
      <p className="lead">
        <Trans>De link is misschien niet helemaal goed. Dat ligt niet aan jou. Begin gerust opnieuw.</Trans>
      </p>
      <p>
        <Link className={buttonClass()} to={questionPath(i18n.locale, 1, {})}>
          <Trans>Begin opnieuw</Trans>
        </Link>
      </p>
    </div>
  );
};
