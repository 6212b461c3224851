import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { levelWords } from "../site/fact-words.ts";
import { Pay } from "../site/pay.tsx";
import { SourceLine } from "../site/source-line.tsx";
import { useFormats } from "../site/use-formats.ts";
import { levelsGiven } from "./route-facts.ts";
import { schoolingSource } from "./schooling.ts";
import type { Told, ToldCourse } from "./told.query.ts";

const Answer = ({ question, children }: { readonly question: ReactNode; readonly children: ReactNode }) => (
  <li className="card">
    <h3 className="card__title">{question}</h3>
    {children}
  </li>
);

const OwnCount = () => (
  <p className="source">
    <Trans>Bron:</Trans> <Trans>eigen telling van wat op deze website staat</Trans>
  </p>
);

const Respected = ({ told }: { readonly told: Told }) => {
  const { list } = useFormats();
  const { escoCode, sectors, source, vacancies } = told;
  const hasExamples = vacancies.edges.some(({ node }) => node.notice !== null);
  return (
    <Answer question={<Trans>Is dit een echt beroep?</Trans>}>
      <p>
        <Trans>
          Ja. Het staat in ESCO, de Europese lijst van beroepen, met nummer <bdi>{escoCode}</bdi>. Mensen doen dit werk
          hier: {list(sectors.map(({ label }) => label))}.
        </Trans>
      </p>
      <SourceLine source={source} />
      <p>
        <Plural
          value={vacancies.totalCount}
          _0="Op deze website staat er nu geen vacature voor."
          one="Op deze website staat er nu # vacature voor."
          other="Op deze website staan er nu # vacatures voor."
        />{" "}
        {hasExamples && <Trans>Let op: daar zijn voorbeelden bij.</Trans>}
      </p>
    </Answer>
  );
};

const Earns = ({ pay }: Pick<Told, "pay">) => (
  <Answer question={<Trans>Wat verdient het?</Trans>}>
    {pay === null ? (
      <p>
        <Trans>
          Daar hebben we nog geen goede bron voor. Daarom noemen we geen bedrag. Kijk in een vacature, of vraag het een
          werkgever.
        </Trans>
      </p>
    ) : (
      <p>
        <Pay pay={pay} />
      </p>
    )}
    {pay !== null && pay.source !== null && <SourceLine source={pay.source} />}
  </Answer>
);

const Safe = () => (
  <Answer question={<Trans>Is het veilig?</Trans>}>
    <p>
      <Trans>
        Over ongelukken of werkdruk in dit beroep hebben we geen bron. Vraag het de school, en ga samen een dag kijken.
      </Trans>
    </p>
    <p>
      <Trans>Op deze website zie je niets van je kind. Je ziet alleen wat je kind zelf met je deelt.</Trans>
    </p>
  </Answer>
);

const GoesOn = ({ courses }: { readonly courses: readonly ToldCourse[] }) => {
  const { i18n } = useLingui();
  const { list } = useFormats();
  const given = levelsGiven(courses);
  return (
    <Answer question={<Trans>Kan mijn kind doorleren?</Trans>}>
      <p>
        {given.length === 0 ? (
          <Trans>
            De opleidingen die wij kennen geven geen schoolniveau. Daarna kan je kind nog steeds naar het mbo of verder.
          </Trans>
        ) : (
          <Trans>
            Ja. Voor dit werk zijn er opleidingen op dit niveau: {list(given.map((level) => i18n._(levelWords[level])))}
            .
          </Trans>
        )}
      </p>
      <p>
        <Trans>Na mbo 2 kan mbo 3 of 4. Na mbo 4 kan het hbo. Na het hbo kan de universiteit.</Trans>
      </p>
      <SourceLine source={schoolingSource} />
    </Answer>
  );
};

const CostsUs = ({ courses }: { readonly courses: readonly ToldCourse[] }) => {
  const { i18n } = useLingui();
  const free = courses.filter(({ priceCents }) => priceCents === 0).length;
  const unknown = courses.filter(({ priceCents }) => priceCents === null).length;
  const recognised = courses.filter((course) => course.recognised === true).length;
  const all = courses.length;
  return (
    <Answer question={<Trans>Wat kost het ons?</Trans>}>
      <ul>
        <li>
          <Trans>
            {free} van de {all} opleidingen zijn gratis.
          </Trans>
        </li>
        {unknown > 0 && (
          <li>
            <Trans>Bij {unknown} weten we de prijs niet. Vraag die aan de school.</Trans>
          </li>
        )}
        <li>
          <Trans>
            {recognised} van de {all} geven een erkend diploma.
          </Trans>
        </li>
      </ul>
      <OwnCount />
      <p>
        <Link className="link-alone" to={`/${i18n.locale}/hulp?over=MONEY`}>
          <Trans>Hulp bij geld</Trans>
        </Link>
      </p>
    </Answer>
  );
};

/** The page as a parent asks it: is it respected, what does it earn, is it safe, what comes next, what does it cost? */
export const ForParents = ({ told }: { readonly told: Told }) => {
  const courses = told.courses.edges.map(({ node }) => node);
  return (
    <section className="section told" aria-labelledby="told">
      <h2 id="told">
        <Trans>Wat ouders vragen</Trans>
      </h2>
      <ul className="told__answers">
        <Respected told={told} />
        <Earns pay={told.pay} />
        <Safe />
        <GoesOn courses={courses} />
        <CostsUs courses={courses} />
      </ul>
    </section>
  );
};
