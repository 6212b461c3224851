import { Trans, useLingui } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import { feedKinds } from "./feed-address.ts";

/** The same things without a look of ours, for whoever writes programs. */
export const ForPrograms = () => {
  const { i18n } = useLingui();
  return (
    <PageSection id="sample" title={<Trans>Voor wie zelf programmeert</Trans>}>
      <p>
        <Trans>
          Alles staat ook klaar als JSON, in de woorden van schema.org. Iedereen mag het gebruiken. Noem ons als bron.
        </Trans>
      </p>
      <ul>
        {feedKinds.map((kind) => (
          <li key={kind}>
            <a href={`/${i18n.locale}/feed/${kind}.json`} lang="zxx" dir="ltr" translate="no">
              {`/${i18n.locale}/feed/${kind}.json`}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <Trans>
          Staat bij iets <code>sample: true</code>? Dan bestaat het niet echt. Het is een voorbeeld.
        </Trans>
      </p>
    </PageSection>
  );
};
