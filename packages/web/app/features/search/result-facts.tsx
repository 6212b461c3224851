import { Plural, Trans } from "@lingui/react/macro";
import { useLingui } from "@lingui/react";
import { Chip, Chips } from "@techconnect/ui/chip";
import type { Level } from "../../graphql/generated/graphql.ts";
import { levelWords } from "../site/fact-words.ts";
import { useFormats } from "../site/use-formats.ts";
import { VacancyHours } from "../vacancies/vacancy-hours.tsx";
import type { Hit } from "./search.query.ts";

type Course = Extract<Hit["thing"], { __typename: "Course" }>;
type Vacancy = Extract<Hit["thing"], { __typename: "Vacancy" }>;

const LevelChip = ({ level }: { readonly level: Level }) => {
  const { i18n } = useLingui();
  return <Chip tone={level === "NONE" ? "sun" : "plain"}>{i18n._(levelWords[level])}</Chip>;
};

const Kilometres = ({ kilometres }: { readonly kilometres: number }) => {
  const { number } = useFormats();
  const whole = number(Math.max(1, Math.round(kilometres)));
  return <Trans>{whole} km</Trans>;
};

/** What is true of all things with a place and a notice. */
const near = (kilometres: number | null) =>
  kilometres !== null && (
    <Chip key="near" tone="plain">
      <Kilometres kilometres={kilometres} />
    </Chip>
  );
const sample = (notice: string | null) =>
  notice !== null && (
    <Chip key="sample" tone="plum">
      {notice}
    </Chip>
  );

const courseChips = ({ entryLevels: [lowest], mode, notice, priceCents, weekly }: Course) => [
  lowest !== undefined && <LevelChip key="level" level={lowest} />,
  priceCents === 0 && (
    <Chip key="free">
      <Trans>Gratis</Trans>
    </Chip>
  ),
  mode === "WORK_BASED" && (
    <Chip key="work">
      <Trans>Leren en werken</Trans>
    </Chip>
  ),
  weekly !== null && (
    <Chip key="hours" tone="plain">
      <Plural value={weekly} one="# uur per week" other="# uur per week" />
    </Chip>
  ),
  sample(notice),
];

const vacancyChips = ({ hoursPerWeek, learning, notice }: Vacancy) => [
  learning === "BBL" && (
    <Chip key="work">
      <Trans>Leren en werken</Trans>
    </Chip>
  ),
  learning === "ON_THE_JOB" && (
    <Chip key="work">
      <Trans>Je leert het op het werk</Trans>
    </Chip>
  ),
  hoursPerWeek !== null && (
    <Chip key="hours" tone="plain">
      <VacancyHours hours={hoursPerWeek} />
    </Chip>
  ),
  sample(notice),
];

/** A few facts that are known of what was found. */
export const ResultFacts = ({ hit: { thing, kilometres } }: { readonly hit: Hit }) => {
  if (thing.__typename === "JobProfile") {
    const [lowest] = thing.levels;
    return <Chips>{lowest !== undefined && <LevelChip level={lowest} />}</Chips>;
  }
  const chips = thing.__typename === "Course" ? courseChips(thing) : vacancyChips(thing);
  return <Chips>{[near(kilometres), ...chips]}</Chips>;
};
