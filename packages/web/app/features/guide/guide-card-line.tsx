import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { CourseTime } from "../courses/course-time.tsx";
import type { Audience } from "./audience.ts";
import type { GuideItem } from "./level-guide.query.ts";
import { isInSpareTime, shortestFirst, withoutDiploma } from "./route-facts.ts";

type Props = {
  readonly wayIn: GuideItem["wayIn"];
  /** The first line of a working day. */
  readonly firstOfDay: string | null;
  readonly audience: Audience | null;
};

const ForParent = ({ wayIn: { open, openCount } }: Props) => {
  const free = open.filter(({ priceCents }) => priceCents === 0).length;
  const recognised = open.filter((course) => course.recognised === true).length;
  return (
    <Trans>
      <Plural value={openCount} one="# opleiding" other="# opleidingen" />: {free} gratis, {recognised} met een erkend
      diploma.
    </Trans>
  );
};

const ForYouthWorker = ({ wayIn: { open } }: Props) => {
  const [shortest] = shortestFirst(open.filter(withoutDiploma));
  if (shortest === undefined) return <Trans>Hier is nu een diploma voor nodig. Kijk welke stap eerst kan.</Trans>;
  return (
    <Trans>
      Kortste weg zonder diploma: {shortest.title}.{" "}
      <CourseTime weeks={shortest.durationWeeks} hours={shortest.hoursPerWeek} />
    </Trans>
  );
};

const ForAdult = ({ wayIn: { open } }: Props) => {
  const inSpareTime = open.filter(isInSpareTime).length;
  return inSpareTime === 0 ? (
    <Trans>Vraag de school of dit in de avond of in deeltijd kan.</Trans>
  ) : (
    <Plural
      value={inSpareTime}
      one="# opleiding in de avond of in het weekend."
      other="# opleidingen in de avond of in het weekend."
    />
  );
};

const ForCounsellor = ({ wayIn: { openCount } }: Props) => (
  <Plural
    value={openCount}
    _0="Vanaf dit niveau is nu nog geen opleiding open. Kijk welke stap eerst kan."
    one="# opleiding open vanaf dit niveau."
    other="# opleidingen open vanaf dit niveau."
  />
);

const lines: Partial<Record<Audience, (props: Props) => ReactNode>> = {
  ouder: ForParent,
  begeleider: ForCounsellor,
  jongerenwerker: ForYouthWorker,
  "40plus": ForAdult,
};

/** What this reader wants to know first of a kind of work; a young person, how the day begins. */
export const GuideCardLine = (props: Props) => {
  const Line = props.audience === null ? undefined : lines[props.audience];
  const words = Line === undefined ? props.firstOfDay : <Line {...props} />;
  return words === null ? null : <p className="guide-card__line">{words}</p>;
};
