import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { PageHead } from "./page-head.tsx";
import { useFormats } from "./use-formats.ts";

/** The day on which somebody last held this page against the site. */
const writtenOn = "2026-11-23";

const WhatWorks = () => (
  <>
    <h2>
      <Trans>Wat er werkt</Trans>
    </h2>
    <ul>
      <li>
        <Trans>Alles werkt met alleen een toetsenbord.</Trans>
      </li>
      <li>
        <Trans>Alles werkt zonder JavaScript.</Trans>
      </li>
      <li>
        <Trans>De 12 vragen en je kaart werken zonder internet, als je hier eerder was.</Trans>
      </li>
      <li>
        <Trans>Je kunt de tekst groter maken, tot vier keer zo groot.</Trans>
      </li>
      <li>
        <Trans>Er zijn lichte en donkere kleuren. De tekst steekt altijd goed af.</Trans>
      </li>
      <li>
        <Trans>Vraagt je apparaat om weinig beweging? Dan beweegt er niets.</Trans>
      </li>
      <li>
        <Trans>We schrijven korte zinnen, in het Nederlands, Engels en Arabisch.</Trans>
      </li>
    </ul>
  </>
);

const WhatIsChecked = () => (
  <>
    <h2>
      <Trans>Hoe we dat nakijken</Trans>
    </h2>
    <p>
      <Trans>
        We houden ons aan WCAG 2.2, niveau AA. Bij elke verandering kijkt een programma alle pagina’s na, in het
        Nederlands en het Arabisch, licht en donker. Zo’n programma vindt niet alles.
      </Trans>
    </p>
    <h2>
      <Trans>Wat nog niet is nagekeken</Trans>
    </h2>
    <ul>
      <li>
        <Trans>Er heeft nog niemand met een beperking met ons getest.</Trans>
      </li>
      <li>
        <Trans>We hebben nog niet getest met een schermlezer.</Trans>
      </li>
      <li>
        <Trans>De Arabische teksten zijn nog niet nagekeken door iemand met die moedertaal.</Trans>
      </li>
      <li>
        <Trans>Vacatures van andere websites schrijven we niet zelf. Die teksten kunnen moeilijk zijn.</Trans>
      </li>
    </ul>
  </>
);

/** What works for whom, what nobody has tried yet, and where to say that something does not work. */
export const Accessibility = () => {
  const { t, i18n } = useLingui();
  const { day } = useFormats();
  return (
    <article className="reading prose">
      <PageHead
        title={t`Toegankelijkheid`}
        description={t`Wat we doen zodat iedereen deze website kan gebruiken, en wat nog niet is nagekeken.`}
      />
      <h1>
        <Trans>Toegankelijkheid</Trans>
      </h1>
      <p className="lead">
        <Trans>Iedereen moet deze website kunnen gebruiken. Ook op een oude telefoon, met weinig internet.</Trans>
      </p>
      <WhatWorks />
      <WhatIsChecked />
      <h2>
        <Trans>Lukt iets niet?</Trans>
      </h2>
      <p>
        <Trans>
          Vertel het ons via <Link to={`/${i18n.locale}/hulp`}>Praat met iemand</Link>. Dan zoeken we een andere manier.
        </Trans>
      </p>
      <p className="soft">
        <Trans>
          Geschreven op <time dateTime={writtenOn}>{day(writtenOn)}</time>.
        </Trans>
      </p>
    </article>
  );
};
