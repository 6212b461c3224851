import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useLocale } from "../../request/use-locale.ts";
import { CourseTime } from "../courses/course-time.tsx";
import { useFormats } from "../site/use-formats.ts";

/** What the learner pays, as far as anybody knows. */
const Cost = ({ cents }: { readonly cents: number | null }) => {
  const { money } = useFormats();
  if (cents === null) return <Trans>Vraag de prijs aan de school</Trans>;
  return cents === 0 ? <Trans>Gratis</Trans> : <>{money(cents)}</>;
};

type Course = {
  readonly slug: string;
  readonly title: string;
  readonly notice: string | null;
  readonly priceCents: number | null;
  readonly priceNote: string | null;
  readonly durationWeeks: number | null;
  readonly hoursPerWeek: number | null;
  readonly minimumAge: number | null;
  readonly provider: { readonly name: string };
};

type Props = {
  readonly course: Course;
  readonly children?: ReactNode;
  /** Lifted from the page. */ readonly card?: boolean;
};

/** A course in three short lines: what and with whom, how long, what it costs. */
export const RouteLine = ({ course, children, card = false }: Props) => {
  const locale = useLocale();
  const { slug, title, notice, provider, priceCents, priceNote, durationWeeks, hoursPerWeek, minimumAge } = course;
  return (
    <li className={card ? "card route-line" : "route-line"}>
      <p>
        <Link to={`/${locale}/leren/${slug}`}>
          <strong>{title}</strong>
        </Link>{" "}
        <span className="soft">
          <bdi lang="nl">{provider.name}</bdi>
        </span>
      </p>
      <p className="small">
        <CourseTime weeks={durationWeeks} hours={hoursPerWeek} /> · <Cost cents={priceCents} />
        {minimumAge !== null && (
          <>
            {" · "}
            <Trans>vanaf {minimumAge} jaar</Trans>
          </>
        )}
      </p>
      {priceNote !== null && <p className="soft small">{priceNote}</p>}
      {children}
      {notice !== null && <p className="soft small">{notice}</p>}
    </li>
  );
};
