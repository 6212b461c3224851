import { Trans } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import { useLocale } from "../../request/use-locale.ts";

/** The way to the organisations that somebody works for. */
export const AccountOrganisations = () => (
  <PageSection id="organisations" title={<Trans>Je organisaties</Trans>}>
    <p>
      <a className="link-alone" href={`/${useLocale()}/organisaties`}>
        <Trans>Ga naar je organisaties, of meld er een aan</Trans>
      </a>
    </p>
  </PageSection>
);
