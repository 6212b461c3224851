import "../../styles/share.css";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import { usePageState } from "../../request/page-state-context.tsx";
import { PageHead } from "../site/page-head.tsx";
import { ForPrograms } from "./for-programs.tsx";
import { preview, type Shown, shown, snippet } from "./snippet.ts";

const titles: Readonly<Record<Shown, MessageDescriptor>> = {
  beroepen: msg`Laat zien welk werk er is`,
  opleidingen: msg`Laat opleidingen zien`,
  vacatures: msg`Laat vacatures zien`,
  zoeken: msg`Laat mensen zoeken`,
};

const Piece = ({ show }: { readonly show: Shown }) => {
  const { i18n } = useLingui();
  const { origin } = usePageState();
  return (
    <PageSection id={show} title={i18n._(titles[show])}>
      <pre className="share__code" dir="ltr">
        <code lang="zxx" translate="no">
          {snippet({ show, lang: i18n.locale, origin })}
        </code>
      </pre>
      <div
        className="share__preview"
        // as the words of a page: React would move such a script into the head and load it once
        dangerouslySetInnerHTML={{ __html: preview({ show, lang: i18n.locale }) }}
        suppressHydrationWarning
      />
    </PageSection>
  );
};

const settings: readonly (readonly [name: string, meaning: MessageDescriptor])[] = [
  ["data-lang", msg`De taal: nl, en of ar.`],
  ["data-max", msg`Hoeveel je laat zien: 1 tot 20.`],
  [
    "data-beroep",
    msg`Alleen wat bij één beroep hoort. Vul het laatste deel van het adres in. Een voorbeeld: it-helpdesk.`,
  ],
  ["data-kop", msg`Hoe groot de kop is: 2, 3 of 4.`],
  ["--techconnect-color", msg`De kleur van links en knoppen. Dit zet je in je eigen CSS.`],
  ["--techconnect-background", msg`De kleur van de achtergrond. Dit zet je in je eigen CSS.`],
  ["--techconnect-text", msg`De kleur van de letters. Dit zet je in je eigen CSS.`],
  ["--techconnect-font", msg`De letters. Dit zet je in je eigen CSS.`],
];

const Settings = () => {
  const { i18n } = useLingui();
  return (
    <PageSection id="settings" title={<Trans>Pas het aan</Trans>}>
      <dl className="share__settings">
        {settings.map(([name, meaning]) => (
          <div key={name}>
            <dt>
              <code lang="zxx" dir="ltr" translate="no">
                {name}
              </code>
            </dt>
            <dd>{i18n._(meaning)}</dd>
          </div>
        ))}
      </dl>
    </PageSection>
  );
};

/** How others show what we publish on pages of their own: a line to copy, and what it looks like. */
export const Share = () => {
  const { t } = useLingui();
  return (
    <article className="reading">
      <PageHead
        title={t`Zet dit op je eigen site`}
        description={t`Laat werk en opleidingen in tech zien op je eigen website. Met één regel code, gratis en zonder cookies.`}
      />
      <h1>
        <Trans>Zet dit op je eigen site</Trans>
      </h1>
      <p className="lead">
        <Trans>Heb je een website van je buurt, school of bedrijf? Laat daar werk en opleidingen in tech zien.</Trans>
      </p>
      <p>
        <Trans>
          Kies wat je wilt laten zien. Tik op de code en kopieer die. Plak de code in je pagina. De lijst blijft vanzelf
          nieuw.
        </Trans>
      </p>
      <p>
        <Trans>Het is gratis. We zetten geen cookies. We volgen je bezoekers niet.</Trans>
      </p>
      {shown.map((show) => (
        <Piece key={show} show={show} />
      ))}
      <Settings />
      <ForPrograms />
    </article>
  );
};
