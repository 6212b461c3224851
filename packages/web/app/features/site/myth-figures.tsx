import { Trans } from "@lingui/react/macro";

/**
 * Of the ICT occupations in ESCO v1.1.1 (ISCO groups 25 and 35), how many list an item of maths or statistics,
 * and how many a foreign language, among their essential skills. Counted in `occupationSkillRelations.csv`.
 */
export const esco = { occupations: 91, askMaths: 10, askLanguage: 3 };

export const EscoSource = () => (
  <Trans>ESCO v1.1.1, de Europese lijst van beroepen. Eigen telling van vereiste vaardigheden.</Trans>
);

export const MathsFigure = () => (
  <Trans>
    Van de {esco.occupations} beroepen in ict vragen er {esco.askMaths} wiskunde of statistiek.
  </Trans>
);

export const EnglishFigure = () => (
  <Trans>
    Van de {esco.occupations} beroepen in ict vragen er {esco.askLanguage} een vreemde taal. Je leest op het werk soms
    wel Engels.
  </Trans>
);
