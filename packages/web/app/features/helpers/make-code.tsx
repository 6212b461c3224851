import { Trans } from "@lingui/react/macro";
import { spacedHelperCode } from "@techconnect/domain/helpers/helper-code";
import { Button } from "@techconnect/ui/button";
import { PageSection } from "@techconnect/ui/page-section";
import { useFormats } from "../site/use-formats.ts";
import type { HelperCode } from "./helper-code.server.ts";

const ShowIt = ({ made: { code, validUntil } }: { readonly made: Pick<HelperCode, "code" | "validUntil"> }) => {
  const { moment } = useFormats();
  return (
    <div className="card">
      <h3 className="card__title">
        <Trans>Jouw code</Trans>
      </h3>
      <p className="helper-code">
        <bdi dir="ltr">{spacedHelperCode(code)}</bdi>
      </p>
      <p>
        <Trans>De code werkt één keer, tot {moment(validUntil)}.</Trans>
      </p>
      <ol>
        <li>
          <Trans>Laat de code zien, of lees hem voor.</Trans>
        </li>
        <li>
          <Trans>Je begeleider vult hem in op de pagina “Mensen die ik help”.</Trans>
        </li>
        <li>
          <Trans>Dan staat hier een vraag. Jij zegt ja of nee.</Trans>
        </li>
      </ol>
      <p>
        <Trans>Met alleen de code ziet niemand iets van je.</Trans>
      </p>
    </div>
  );
};

/** How somebody lets a helper ask: a code, that says nothing of who has it. */
export const MakeCode = ({ made }: { readonly made: Pick<HelperCode, "code" | "validUntil"> | null }) => (
  <PageSection
    id="code"
    title={<Trans>Laat iemand met je meekijken</Trans>}
    intro={<Trans>Maak een code. Geef hem aan je decaan of begeleider.</Trans>}
  >
    <div className="stack">
      {made && <ShowIt made={made} />}
      <form method="post">
        <Button kind={made ? "quiet" : "main"} name="doe" value="maak-code">
          {made ? <Trans>Maak een nieuwe code</Trans> : <Trans>Maak een code</Trans>}
        </Button>
      </form>
      {made && (
        <p className="soft">
          <Trans>Met een nieuwe code werkt deze niet meer.</Trans>
        </p>
      )}
    </div>
  </PageSection>
);
