import { Trans, useLingui } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import { useFormats } from "../site/use-formats.ts";
import type { ShownRecord } from "./organisation-queries.ts";
import { reasonWords, verdictWords } from "./organisation-words.ts";

/** What moderators said, newest first, and why. */
export const Reviews = ({ reviews }: Pick<ShownRecord, "reviews">) => {
  const { i18n } = useLingui();
  const { moment } = useFormats();
  if (reviews.length === 0) return null;
  return (
    <PageSection id="reviews" title={<Trans>Wat moderatoren vonden</Trans>}>
      <ul className="plain-list stack measure">
        {reviews.map(({ verdict, reason, at }) => (
          <li key={`${verdict}${at}`} className="card">
            <h3 className="card__title">{i18n._(verdictWords[verdict])}</h3>
            {reason !== null && <p>{i18n._(reasonWords[reason])}</p>}
            <p className="soft">{moment(at)}</p>
          </li>
        ))}
      </ul>
    </PageSection>
  );
};
