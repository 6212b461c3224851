import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Fact, FactRow } from "@techconnect/ui/facts";
import type { ReactNode } from "react";
import { graphql } from "../../graphql/generated/gql.ts";
import type { CourseFacts_CourseFragment } from "../../graphql/generated/graphql.ts";
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
    childcareOnSite
    deviceIncluded
  }
`);

/** What is true, what is not, and what only the school can tell. */
const known = (value: boolean | null, yes: ReactNode, no: ReactNode): ReactNode => {
  if (value === null) return <Trans>Vraag het de school</Trans>;
  return value ? yes : no;
};

const Cost = ({ cents }: { readonly cents: number | null }) => {
  const { money } = useFormats();
  if (cents === null) return <Trans>Vraag het de school</Trans>;
  return cents === 0 ? <Trans>Gratis</Trans> : <>{money(cents)}</>;
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
      <Fact name={<Trans>Kosten</Trans>} note={data.priceNote}>
        <Cost cents={data.priceCents} />
      </Fact>
      <Fact
        name={<Trans>Beginnen kan</Trans>}
        note={minimumAge === null ? null : <Trans>Je bent {minimumAge} jaar of ouder.</Trans>}
      >
        {list(data.entryLevels.map((level) => i18n._(levelWords[level])))}
      </Fact>
      <Fact name={<Trans>Niveau</Trans>} note={<Diploma recognised={data.recognised} />}>
        {data.levelOut === "NONE" ? <Trans>Geen schoolniveau</Trans> : i18n._(levelWords[data.levelOut])}
      </Fact>
      <Fact name={<Trans>Taal</Trans>}>{demands(data.languages)}</Fact>
      <Fact name={<Trans>Plaats</Trans>} note={data.mode === null ? null : i18n._(courseModeWords[data.mode])}>
        {data.place === null ? <Trans>Vraag het de school</Trans> : data.place.name}
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
