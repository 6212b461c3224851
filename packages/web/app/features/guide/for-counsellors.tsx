import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Icon } from "@techconnect/ui/icon";
import type { Level, Schooling } from "../../graphql/generated/graphql.ts";
import { SourceLine } from "../site/source-line.tsx";
import { levelWords } from "../site/fact-words.ts";
import { byLevelOut } from "./route-facts.ts";
import { RouteLine } from "./route-line.tsx";
import { schoolingSource } from "./schooling.ts";
import { schoolingWords } from "./schooling-words.ts";
import { StepsTo } from "./steps-to.tsx";
import type { Told } from "./told.query.ts";

const EntryPerLevel = ({ told }: { readonly told: Told }) => {
  const { i18n } = useLingui();
  const rows: readonly (readonly [Schooling, Told["vmbo"]])[] = [
    ["PRAKTIJKONDERWIJS", told.praktijkonderwijs],
    ["ISK", told.isk],
    ["VMBO", told.vmbo],
    ["MBO1", told.mbo1],
    ["MBO2", told.mbo2],
    ["MBO3", told.mbo3],
    ["MBO4", told.mbo4],
    ["HAVO", told.havo],
    ["VWO", told.vwo],
  ];
  return (
    <div className="card">
      <h3 className="card__title">
        <Trans>Instroom per niveau</Trans>
      </h3>
      <dl className="entry">
        {rows.map(([schooling, { openCount, steps }]) => (
          <div key={schooling}>
            <dt>{i18n._(schoolingWords[schooling])}</dt>
            <dd>
              <Plural
                value={openCount}
                _0="nu nog geen opleiding open"
                one="# opleiding open"
                other="# opleidingen open"
              />
              <StepsTo steps={steps} />
            </dd>
          </div>
        ))}
      </dl>
      <SourceLine source={schoolingSource} />
    </div>
  );
};

const LevelName = ({ level }: { readonly level: Level | null }) => {
  const { i18n } = useLingui();
  if (level === null) return <Trans>Vraag het niveau aan de school</Trans>;
  return level === "NONE" ? <Trans>Geen schoolniveau</Trans> : <>{i18n._(levelWords[level])}</>;
};

const RoutesPerLevel = ({ told }: { readonly told: Told }) => {
  return (
    <div className="card">
      <h3 className="card__title">
        <Trans>Toelating per opleiding</Trans>
      </h3>
      <p>
        <Trans>Op elk niveau hieronder kan je leerling dit werk leren. Omhoog gaan hoeft niet.</Trans>
      </p>
      {byLevelOut(told.courses.edges.map(({ node }) => node)).map(([level, courses]) => (
        <div key={level}>
          <h4>
            <LevelName level={level} />
          </h4>
          <ul className="plain-list">
            {courses.map((course) => (
              <RouteLine key={course.id} course={course}>
                {course.admission !== null && <p className="small">{course.admission}</p>}
              </RouteLine>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
};

const ToDiscuss = ({ verdicts }: Pick<Told, "verdicts">) => {
  const admission = verdicts.filter(({ aspect, answer }) => aspect === "ADMISSION" && answer !== "NO");
  return (
    <div className="card">
      <h3 className="card__title">
        <Trans>Bespreek samen</Trans>
      </h3>
      <ul>
        <li>
          <Trans>Welk stuk van de werkdag lijkt je leuk? Welk stuk niet?</Trans>
        </li>
        <li>
          <Trans>Waar deed je iets wat hierop lijkt, thuis of in een baantje?</Trans>
        </li>
        <li>
          <Trans>Leer je liever op school of op een werkplek?</Trans>
        </li>
        <li>
          <Trans>Kun je een dag meelopen of een open dag bezoeken?</Trans>
        </li>
        {admission.map(({ subject, text }) => (
          <li key={subject}>{text}</li>
        ))}
      </ul>
      {admission.slice(0, 1).map(({ subject, source }) => (
        <SourceLine key={subject} source={source} />
      ))}
      <p className="told__print">
        <Icon name="print" />
        <Trans>Deze pagina past op papier: kies “Afdrukken” in je browser.</Trans>
      </p>
    </div>
  );
};

/** The page as a counsellor asks it: who gets in from where, what each course asks, what to talk about. */
export const ForCounsellors = ({ told }: { readonly told: Told }) => (
  <section className="section told" aria-labelledby="told">
    <h2 id="told">
      <Trans>Voor het gesprek met je leerling</Trans>
    </h2>
    <div className="told__columns">
      <EntryPerLevel told={told} />
      <ToDiscuss verdicts={told.verdicts} />
      <RoutesPerLevel told={told} />
    </div>
  </section>
);
