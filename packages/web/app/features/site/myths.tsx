import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { EnglishFigure, esco, EscoSource, MathsFigure } from "./myth-figures.tsx";
import { ShareOfSquares } from "./share-of-squares.tsx";

type MythProps = {
  readonly claim: ReactNode;
  readonly answer: ReactNode;
  readonly figure: { readonly part: number; readonly whole: number };
  readonly source: ReactNode;
  readonly children: ReactNode;
};

const Myth = ({ claim, answer, figure, source, children }: MythProps) => (
  <li className="card myth">
    <h3 className="myth__claim">{claim}</h3>
    <ShareOfSquares {...figure} />
    <p className="myth__answer">{answer}</p>
    <p>{children}</p>
    <p className="source">
      <Trans>Bron:</Trans> {source}
    </p>
  </li>
);

const Maths = () => (
  <Myth
    claim={<Trans>“Voor tech moet je goed zijn in wiskunde.”</Trans>}
    answer={<Trans>Meestal niet</Trans>}
    figure={{ part: esco.askMaths, whole: esco.occupations }}
    source={<EscoSource />}
  >
    <MathsFigure />
  </Myth>
);

const English = () => (
  <Myth
    claim={<Trans>“Je moet goed Engels kunnen.”</Trans>}
    answer={<Trans>Meestal niet</Trans>}
    figure={{ part: esco.askLanguage, whole: esco.occupations }}
    source={<EscoSource />}
  >
    <EnglishFigure />
  </Myth>
);

type Props = { readonly everyProfile: number; readonly openProfiles: number };

const Diploma = ({ everyProfile, openProfiles }: Props) => (
  <Myth
    claim={<Trans>“Zonder diploma kom je niet binnen.”</Trans>}
    answer={<Trans>Dat kan wel</Trans>}
    figure={{ part: openProfiles, whole: everyProfile }}
    source={<Trans>eigen telling van de beroepen op deze website</Trans>}
  >
    <Plural
      value={openProfiles}
      one={`Bij # van de ${everyProfile} beroepen op deze website kun je zonder diploma beginnen.`}
      other={`Bij # van de ${everyProfile} beroepen op deze website kun je zonder diploma beginnen.`}
    />
  </Myth>
);

/** Three things people say about tech, beside what the figures say. */
export const Myths = (counts: Props) => (
  <section className="landing__inner landing__part" aria-labelledby="myths">
    <h2 id="myths">
      <Trans>Klopt dit wel?</Trans>
    </h2>
    <ul className="myths">
      <Maths />
      <English />
      <Diploma {...counts} />
    </ul>
  </section>
);
