import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { SearchTopic } from "../../graphql/generated/graphql.ts";
import { EnglishFigure, EscoSource, MathsFigure } from "../site/myth-figures.tsx";
import { useLocale } from "../../request/use-locale.ts";
import { asking, searchPath } from "./search-in-address.ts";

type AnswerProps = {
  readonly title: ReactNode;
  readonly source?: ReactNode;
  readonly children: ReactNode;
  readonly links: readonly (readonly [path: string, words: ReactNode])[];
};

const Answer = ({ title, source, children, links }: AnswerProps) => {
  return (
    <section className="box box--sun answer">
      <h2 className="card__title">{title}</h2>
      <p>{children}</p>
      {source && (
        <p className="source">
          <Trans>Bron:</Trans> {source}
        </p>
      )}
      <p className="row">
        {links.map(([path, words]) => (
          <Link key={path} className="link-alone" to={path}>
            {words}
          </Link>
        ))}
      </p>
    </section>
  );
};

type Props = { readonly locale: string; readonly workCount: number };

const Tech = ({ locale, workCount }: Props) => (
  <Answer
    title={<Trans>Iets met computers?</Trans>}
    links={[[`/${locale}/gids`, <Trans key="go">Kijk in de gids</Trans>]]}
  >
    <Trans>Op deze website staan {workCount} soorten werk in tech. De gids laat zien waar jij kunt beginnen.</Trans>
  </Answer>
);

const Maths = ({ locale }: Props) => (
  <Answer
    title={<Trans>Moet je goed zijn in wiskunde? Meestal niet.</Trans>}
    source={<EscoSource />}
    links={[[`/${locale}#myths`, <Trans key="go">Lees meer over wat je niet nodig hebt</Trans>]]}
  >
    <MathsFigure />
  </Answer>
);

const English = ({ locale }: Props) => (
  <Answer
    title={<Trans>Moet je goed Engels kunnen? Meestal niet.</Trans>}
    source={<EscoSource />}
    links={[[`/${locale}#myths`, <Trans key="go">Lees meer over wat je niet nodig hebt</Trans>]]}
  >
    <EnglishFigure />
  </Answer>
);

const Older = ({ locale }: Props) => (
  <Answer
    title={<Trans>Te oud voor tech? Nee.</Trans>}
    links={[[`/${locale}/gids?voor=40plus`, <Trans key="go">Kijk in de gids voor 40-plussers</Trans>]]}
  >
    <Trans>Bij ons telt je leeftijd nooit mee. Wat je al kunt wel.</Trans>
  </Answer>
);

const Switch = ({ locale }: Props) => (
  <Answer
    title={<Trans>Ander werk?</Trans>}
    links={[
      [`/${locale}/gids?voor=40plus`, <Trans key="guide">Lees hoe je overstapt</Trans>],
      [`/${locale}/talenten`, <Trans key="talents">Ontdek je talenten</Trans>],
    ]}
  >
    <Trans>Je begint niet bij nul. Wat je al kunt, neem je mee.</Trans>
  </Answer>
);

const Childcare = ({ locale }: Props) => (
  <Answer
    title={<Trans>Kinderopvang nodig?</Trans>}
    links={[
      [`/${locale}/hulp?over=CHILDCARE#desks`, <Trans key="help">Kijk wie je helpt met opvang</Trans>],
      [searchPath(locale, asking({ features: ["CHILDCARE"] })), <Trans key="with">Opleidingen met opvang</Trans>],
    ]}
  >
    <Trans>Je hoeft dat niet alleen te regelen.</Trans>
  </Answer>
);

const Device = ({ locale }: Props) => (
  <Answer
    title={<Trans>Geen laptop?</Trans>}
    links={[
      [`/${locale}/hulp?over=LAPTOP#desks`, <Trans key="help">Kijk wie je helpt aan een laptop</Trans>],
      [searchPath(locale, asking({ features: ["DEVICE"] })), <Trans key="with">Waar je een laptop krijgt</Trans>],
    ]}
  >
    <Trans>Soms krijg of leen je er een.</Trans>
  </Answer>
);

const Benefit = ({ locale }: Props) => (
  <Answer
    title={<Trans>Een uitkering, en toch leren of werken?</Trans>}
    links={[[`/${locale}/hulp?over=BENEFIT#desks`, <Trans key="help">Kijk wie met je meedenkt</Trans>]]}
  >
    <Trans>Vraag eerst wat kan, voordat je begint.</Trans>
  </Answer>
);

const answers: Readonly<Record<SearchTopic, (props: Props) => ReactNode>> = {
  TECH: Tech,
  MATHS: Maths,
  ENGLISH: English,
  OLDER: Older,
  SWITCH: Switch,
  CHILDCARE: Childcare,
  DEVICE: Device,
  BENEFIT: Benefit,
};

/** More would push what was found out of sight. */
const mostAnswers = 2;

/** The question behind the words has a page of its own: an answer, and the way to it. */
export const TopicAnswers = ({
  topics,
  workCount,
}: {
  readonly topics: readonly SearchTopic[];
  readonly workCount: number;
}) => {
  const locale = useLocale();
  return topics.slice(0, mostAnswers).map((topic) => {
    const TopicAnswer = answers[topic];
    return <TopicAnswer key={topic} locale={locale} workCount={workCount} />;
  });
};
