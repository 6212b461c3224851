import { Trans } from "@lingui/react/macro";
import type { Audience } from "./audience.ts";

const Words = ({ audience }: { readonly audience: Audience | null }) => {
  switch (audience) {
    case "ouder":
      return (
        <Trans>
          Denk je mee met je kind? Per beroep lees je wat het kost en oplevert. En hoe het na school verder kan.
        </Trans>
      );
    case "begeleider":
      return <Trans>Begeleid je leerlingen? Per beroep zie je instroom, toelating en vragen voor het gesprek.</Trans>;
    case "jongerenwerker":
      return <Trans>Werk je met jongeren? Je vindt de kortste weg zonder diploma. En één link om te delen.</Trans>;
    case "40plus":
      return (
        <Trans>
          Wil je overstappen? Wat je kunt uit eerder werk telt mee. Je ziet ook wat in de avond of in deeltijd kan.
        </Trans>
      );
    default:
      return <Trans>Lees hoe een dag eruitziet. Zie wat je al kunt, en hoe je vanaf jouw school begint.</Trans>;
  }
};

/** What the guide is for whoever reads it. */
export const GuideIntro = ({ audience }: { readonly audience: Audience | null }) => (
  <p className="lead">
    <Words audience={audience} />
  </p>
);
