import { Plural, Trans } from "@lingui/react/macro";
import { Tile } from "@techconnect/ui/tile";
import { Link } from "react-router";
import { useLocale } from "../../request/use-locale.ts";
import { isInSpareTime, shortestFirst } from "./route-facts.ts";
import { RouteLine } from "./route-line.tsx";
import { tileOfSkill } from "./tile-of-skill.ts";
import type { Told } from "./told.query.ts";

const CarriesOver = ({ skills }: Pick<Told, "skills">) => (
  <div className="card">
    <h3 className="card__title">
      <Trans>Dit neem je mee uit eerder werk</Trans>
    </h3>
    <ul className="signs">
      {skills.slice(0, 4).map(({ skill, here }) => (
        <li key={skill.id}>
          <Tile pattern={tileOfSkill(skill.id)} size="small" />
          <div>
            <strong>{skill.label}</strong>
            <p className="signs__text">{here}</p>
            {skill.workLabel !== null && (
              <p className="soft small">
                <Trans>Op je cv: {skill.workLabel}</Trans>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
    <p>
      <Trans>Je leeftijd verandert niets aan wat wij laten zien.</Trans>
    </p>
  </div>
);

const BesideWork = ({ told }: { readonly told: Told }) => {
  const open = told.courses.edges.map(({ node }) => node);
  const inSpareTime = shortestFirst(open.filter(isInSpareTime));
  return (
    <div className="card">
      <h3 className="card__title">
        <Trans>Leren naast je werk</Trans>
      </h3>
      {inSpareTime.length === 0 ? (
        <p>
          <Trans>We kennen nu geen opleiding in de avond of in het weekend. Vraag de school of deeltijd kan.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Plural
              value={inSpareTime.length}
              one="# opleiding is in de avond of in het weekend:"
              other="# opleidingen zijn in de avond of in het weekend:"
            />
          </p>
          <ul className="plain-list">
            {inSpareTime.slice(0, 3).map((course) => (
              <RouteLine key={course.id} course={course} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

const Money = () => {
  const locale = useLocale();
  return (
    <div className="card">
      <h3 className="card__title">
        <Trans>Geld en uitkering</Trans>
      </h3>
      <p>
        <Trans>Heb je een uitkering? Vraag eerst na wat een opleiding daarmee doet. Pas daarna meld je je aan.</Trans>
      </p>
      <ul>
        <li>
          <Link to={`/${locale}/hulp?over=BENEFIT`}>
            <Trans>Hulp bij je uitkering</Trans>
          </Link>
        </li>
        <li>
          <Link to={`/${locale}/hulp?over=MONEY`}>
            <Trans>Hulp bij geld</Trans>
          </Link>
        </li>
        <li>
          <Link to={`/${locale}/hulp?over=CHILDCARE`}>
            <Trans>Hulp bij kinderopvang</Trans>
          </Link>
        </li>
      </ul>
    </div>
  );
};

/** The page as somebody who switches asks it: what one brings, when one can learn, what it does to one's money. */
export const ForAdults = ({ told }: { readonly told: Told }) => (
  <section className="section told" aria-labelledby="told">
    <h2 id="told">
      <Trans>Overstappen naar dit werk</Trans>
    </h2>
    <div className="told__columns">
      <CarriesOver skills={told.skills} />
      <BesideWork told={told} />
      <Money />
    </div>
  </section>
);
