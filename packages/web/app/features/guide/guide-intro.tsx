import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
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

/** Who comes with a group finds out together what everybody is good at. */
const WithAGroup = () => {
  const { i18n } = useLingui();
  return (
    <p>
      <Link className="link-alone" to={`/${i18n.locale}/klas`}>
        <Trans>Doe de twaalf vragen met je hele groep</Trans>
      </Link>
    </p>
  );
};

/** What the guide is for whoever reads it. */
export const GuideIntro = ({ audience }: { readonly audience: Audience | null }) => (
  <>
    <p className="lead">
      <Words audience={audience} />
    </p>
    {(audience === "begeleider" || audience === "jongerenwerker") && <WithAGroup />}
  </>
);
