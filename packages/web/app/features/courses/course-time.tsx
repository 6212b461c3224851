import { Plural, Trans } from "@lingui/react/macro";
import { useFormats } from "../site/use-formats.ts";

type TimeProps = { readonly weeks: number | null; readonly hours: number | null };

/** How long a course takes, as far as anybody knows. */
export const CourseTime = ({ weeks, hours }: TimeProps) => {
  if (weeks === null && hours === null) return <Trans>Vraag aan de school hoeveel tijd het kost.</Trans>;
  return (
    <>
      {weeks !== null && <Plural value={weeks} one="# week" other="# weken" />}
      {weeks !== null && hours !== null && " · "}
      {hours !== null && <Plural value={hours} one="# uur per week" other="# uur per week" />}
    </>
  );
};

/** When it starts; dates are those the school gave. */
export const NextStart = ({ editions }: { readonly editions: readonly { readonly startsOn: string }[] }) => {
  const { day } = useFormats();
  const [next] = editions.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  return next === undefined ? (
    <Trans>Vraag de startdatum aan de school.</Trans>
  ) : (
    <Trans>
      Start op <time dateTime={next.startsOn}>{day(next.startsOn)}</time>
    </Trans>
  );
};
