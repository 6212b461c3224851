import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Fact, FactRow } from "@techconnect/ui/facts";
import type { ReactNode } from "react";
import { graphql } from "../../graphql/generated/gql.ts";
import type { CourseFacts_CourseFragment, Level } from "../../graphql/generated/graphql.ts";
import { courseModeWords, dayPartWords, levelWords } from "../site/fact-words.ts";
import { useLanguageDemands } from "../site/language-demands.ts";
import { useFormats } from "../site/use-formats.ts";
import { CourseTime } from "./course-time.tsx";

const CourseFacts_course = graphql(`
  fragment CourseFacts_course on Course {
    id
    durationWeeks
    hoursPerWeek
    dayParts
    priceCents
    priceNote
    levelOut
    recognised
    entryLevels
    minimumAge
    languages {
      language
      level
    }
    mode
    place {
      id
      name
    }
    placeText
    language
    childcareOnSite
    deviceIncluded
  }
`);

const AskIt = () => <Trans>Vraag het de school</Trans>;

/** What is true, what is not, and what only the school can tell. */
const known = (value: boolean | null, yes: ReactNode, no: ReactNode): ReactNode => {
  if (value === null) return <AskIt />;
  return value ? yes : no;
};

const Cost = ({ cents }: { readonly cents: number | null }) => {
  const { money } = useFormats();
  if (cents === null) return <AskIt />;
  return cents === 0 ? <Trans>Gratis</Trans> : <>{money(cents)}</>;
};

/** Where one enters and what one reaches, in words; what the school does not say, only the school can tell. */
const EntryLevels = ({ levels }: { readonly levels: readonly Level[] }) => {
  const { i18n } = useLingui();
  const { list } = useFormats();
  return levels.length === 0 ? <AskIt /> : <>{list(levels.map((level) => i18n._(levelWords[level])))}</>;
};
const LevelOut = ({ level }: { readonly level: Level | null }) => {
  const { i18n } = useLingui();
  if (level === null) return <AskIt />;
  return level === "NONE" ? <Trans>Geen schoolniveau</Trans> : <>{i18n._(levelWords[level])}</>;
};

type Somewhere = Pick<CourseFacts_CourseFragment, "place" | "placeText" | "mode">;

/** The place by its name, else as the school words it. */
const Where = ({ place, placeText, mode }: Somewhere) => {
  const where = place?.name ?? placeText;
  if (where !== null) return <bdi>{where}</bdi>;
  return mode === "ONLINE" ? <Trans>Online</Trans> : <AskIt />;
};

const Diploma = ({ recognised }: { readonly recognised: boolean | null }) => {
  if (recognised === null) return null;
  return recognised ? <Trans>Je krijgt een erkend diploma.</Trans> : <Trans>Je krijgt geen erkend diploma.</Trans>;
};

/** Time, money, level, language, place, childcare and laptop at one glance. */
export const CourseFacts = ({ course }: { readonly course: FragmentType<CourseFacts_CourseFragment> }) => {
  const { i18n } = useLingui();
  const { list } = useFormats();
  const demands = useLanguageDemands();
  const { data } = useSuspenseFragment({ fragment: CourseFacts_course, from: course });
  const { minimumAge } = data;
  return (
    <FactRow>
      <Fact name={<Trans>Tijd</Trans>} note={list(data.dayParts.map((part) => i18n._(dayPartWords[part])))}>
        <CourseTime weeks={data.durationWeeks} hours={data.hoursPerWeek} />
      </Fact>
      <Fact name={<Trans>Kosten</Trans>} note={data.priceNote && <bdi lang={data.language}>{data.priceNote}</bdi>}>
        <Cost cents={data.priceCents} />
      </Fact>
      <Fact
        name={<Trans>Beginnen kan</Trans>}
        note={minimumAge === null ? null : <Trans>Je bent {minimumAge} jaar of ouder.</Trans>}
      >
        <EntryLevels levels={data.entryLevels} />
      </Fact>
      <Fact name={<Trans>Niveau</Trans>} note={<Diploma recognised={data.recognised} />}>
        <LevelOut level={data.levelOut} />
      </Fact>
      <Fact name={<Trans>Taal</Trans>}>{data.languages.length === 0 ? <AskIt /> : demands(data.languages)}</Fact>
      <Fact name={<Trans>Plaats</Trans>} note={data.mode === null ? null : i18n._(courseModeWords[data.mode])}>
        <Where {...data} />
      </Fact>
      <Fact name={<Trans>Kinderopvang</Trans>}>
        {known(data.childcareOnSite, <Trans>Ja, op dezelfde plek</Trans>, <Trans>Niet op dezelfde plek</Trans>)}
      </Fact>
      <Fact name={<Trans>Laptop</Trans>}>
        {known(data.deviceIncluded, <Trans>Je krijgt of leent er een</Trans>, <Trans>Neem je eigen laptop mee</Trans>)}
      </Fact>
    </FactRow>
  );
};
