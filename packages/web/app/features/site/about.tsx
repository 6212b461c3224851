import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { PageHead } from "./page-head.tsx";

const WhyAndHow = () => (
  <>
    <h2>
      <Trans>Waarom</Trans>
    </h2>
    <p>
      <Trans>
        Veel mensen denken dat tech niets voor hen is. Omdat ze geen diploma hebben. Of niet goed zijn in wiskunde of
        Engels. Bij de meeste beroepen is dat niet nodig. Wel nodig: volhouden, uitleggen, samenwerken, precies zijn.
        Dat leer je in het gewone leven.
      </Trans>
    </p>
    <h2>
      <Trans>Hoe we iets voorstellen</Trans>
    </h2>
    <p>
      <Trans>
        Een computer vergelijkt wat jij kunt met wat werk vraagt. Bij elk voorstel staat waarom. Je diploma, naam,
        afkomst, geslacht en leeftijd tellen nooit mee. De vragen zijn een begin van een gesprek. Ze zijn geen test.
      </Trans>
    </p>
  </>
);

const WhereFrom = () => (
  <>
    <h2>
      <Trans>Waar alles vandaan komt</Trans>
    </h2>
    <p>
      <Trans>
        Bij elk feit staat een bron. Weten we iets niet? Dan zeggen we dat. De beroepen en vaardigheden komen uit ESCO.
        Deze dienst gebruikt de ESCO-classificatie van de Europese Commissie.
      </Trans>
    </p>
    <h2>
      <Trans>Wat niet echt is</Trans>
    </h2>
    <p>
      <Trans>
        Staat er “Voorbeeld” bij? Dan bestaat die vacature, opleiding of persoon niet. Zo kun je zien hoe de website
        werkt.
      </Trans>
    </p>
    <h2>
      <Trans>Iedereen mag meekijken</Trans>
    </h2>
    <p>
      <Trans>TechConnect is vrije software, met de licentie Apache 2.0. Iedereen mag het lezen en gebruiken.</Trans>
    </p>
  </>
);

/** What this site is, how it comes to what it says, and what in it is made up. */
export const About = () => {
  const { t, i18n } = useLingui();
  return (
    <article className="reading prose">
      <PageHead
        title={t`Over TechConnect`}
        description={t`Wat TechConnect is, voor wie, en waar alles vandaan komt.`}
      />
      <h1>
        <Trans>Over TechConnect</Trans>
      </h1>
      <p className="lead">
        <Trans>TechConnect brengt mensen, opleidingen en werk in tech bij elkaar. We kijken naar wat je kunt.</Trans>
      </p>
      <WhyAndHow />
      <WhereFrom />
      <p>
        <Link className="link-alone" to={`/${i18n.locale}/hulp`}>
          <Trans>Heb je een vraag? Praat met iemand</Trans>
        </Link>
      </p>
    </article>
  );
};
