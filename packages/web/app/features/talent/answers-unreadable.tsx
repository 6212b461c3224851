import { Trans, useLingui } from "@lingui/react/macro";
import { PageHead } from "../site/page-head.tsx";
import { FlowLink } from "./flow-link.tsx";

/** The address holds answers that are not ours: a link that broke off, or one that somebody typed. */
export const AnswersUnreadable = () => {
  const { t } = useLingui();
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
        <FlowLink page="talenten/vraag/1" button="main">
          <Trans>Begin opnieuw</Trans>
        </FlowLink>
      </p>
    </div>
  );
};
