import { Trans } from "@lingui/react/macro";

/** What to ask at a desk or a school, to take along on paper. */
export const QuestionsToAsk = () => (
  <ol className="to-ask">
    <li>
      <Trans>Mijn uitkering: mag ik leren of werken, en wat verandert er?</Trans>
    </li>
    <li>
      <Trans>Opvang: wie betaalt de opvang van mijn kinderen?</Trans>
    </li>
    <li>
      <Trans>Laptop: krijg of leen ik er een?</Trans>
    </li>
    <li>
      <Trans>Kosten: wat betaal ik zelf, ook voor boeken en reizen?</Trans>
    </li>
    <li>
      <Trans>Start: wanneer kan ik beginnen, en is er plek?</Trans>
    </li>
  </ol>
);
