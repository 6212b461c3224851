import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Tile } from "@techconnect/ui/tile";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { levelWords } from "../site/fact-words.ts";
import { useFormats } from "../site/use-formats.ts";
import type { Compared } from "./compare.query.ts";
import { MythChips } from "./myth-chips.tsx";
import { forReader, type Reader } from "./reader.ts";
import { StepsTo } from "./steps-to.tsx";
import { tileOfSkill } from "./tile-of-skill.ts";

type Open = Compared["wayIn"]["open"];

const Row = ({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) => (
  <div className="compared__row">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Time = ({ open }: { readonly open: Open }) => {
  const weeks = open.flatMap(({ durationWeeks }) => (durationWeeks === null ? [] : [durationWeeks]));
  if (weeks.length === 0) return <Trans>Vraag het de school</Trans>;
  const [shortest, longest] = [Math.min(...weeks), Math.max(...weeks)];
  if (shortest === longest) return <Plural value={shortest} one="# week" other="# weken" />;
  return (
    <Trans>
      {shortest} tot {longest} weken
    </Trans>
  );
};

const Cost = ({ open }: { readonly open: Open }) => {
  const free = open.filter(({ priceCents }) => priceCents === 0).length;
  if (open.length === 0) return <Trans>Vraag het de school</Trans>;
  return (
    <Trans>
      {free} van {open.length} opleidingen gratis
    </Trans>
  );
};

const Places = ({ open }: { readonly open: Open }) => {
  const { list } = useFormats();
  const names = [...new Set(open.flatMap(({ place }) => (place === null ? [] : [place.name])))];
  return names.length === 0 ? <Trans>Vraag het de school</Trans> : <>{list(names)}</>;
};

const Entry = ({ profile: { levels, wayIn } }: { readonly profile: Compared }) => {
  const { i18n } = useLingui();
  const { list } = useFormats();
  return (
    <>
      <p>{list(levels.map((level) => i18n._(levelWords[level])))}</p>
      <StepsTo steps={wayIn.steps} />
    </>
  );
};

type Props = { readonly profile: Compared; readonly reader: Reader; readonly without: string };

const Learning = ({ profile }: { readonly profile: Compared }) => {
  const { open } = profile.wayIn;
  return (
    <>
      <Row name={<Trans>Waarmee begin je?</Trans>}>
        <Entry profile={profile} />
      </Row>
      <Row name={<Trans>Hoe lang leer je?</Trans>}>
        <Time open={open} />
      </Row>
      <Row name={<Trans>Wat kost het?</Trans>}>
        <Cost open={open} />
      </Row>
      <Row name={<Trans>Waar leer je het?</Trans>}>
        <Places open={open} />
      </Row>
    </>
  );
};

const Facts = ({ profile, address }: { readonly profile: Compared; readonly address: string }) => {
  const { list } = useFormats();
  const { day, skills, sectors, vacancies } = profile;
  return (
    <dl>
      <Row name={<Trans>Wat doe je?</Trans>}>
        <ul>
          {day.slice(0, 3).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Row>
      <Row name={<Trans>Wat kun je goed?</Trans>}>
        <ul className="signs">
          {skills.slice(0, 3).map(({ skill }) => (
            <li key={skill.id}>
              <Tile pattern={tileOfSkill(skill.id)} size="small" />
              {skill.label}
            </li>
          ))}
        </ul>
      </Row>
      <Row name={<Trans>Wiskunde, Engels, diploma</Trans>}>
        <MythChips jobProfile={profile} sources={`${address}#needs`} />
      </Row>
      <Learning profile={profile} />
      <Row name={<Trans>Waar doe je het werk?</Trans>}>{list(sectors.map(({ label }) => label))}</Row>
      <Row name={<Trans>Vacatures op deze website</Trans>}>
        <Plural value={vacancies.totalCount} _0="Nu geen" one="# vacature" other="# vacatures" />
      </Row>
    </dl>
  );
};

/** One kind of work of those that stand side by side; its facts lie on the lines of the others. */
export const ComparedProfile = ({ profile, reader, without }: Props) => {
  const { i18n } = useLingui();
  const address = forReader(`/${i18n.locale}/werk/${profile.slug}`, reader);
  return (
    <li className="card compared">
      <div>
        <h2 className="card__title">
          <Link to={address}>{profile.title}</Link>
        </h2>
        <p>{profile.summary}</p>
        <Link className="link-alone" to={without}>
          <Trans>
            Haal weg <span className="visually-hidden">{profile.title}</span>
          </Trans>
        </Link>
      </div>
      <Facts profile={profile} address={address} />
    </li>
  );
};
