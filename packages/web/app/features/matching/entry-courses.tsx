import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { useLocale } from "../../request/use-locale.ts";
import type { Match } from "./match.tsx";

/** Courses that somebody may enter with the school they finished. Without a told school there are none. */
export const EntryCourses = ({ courses }: { readonly courses: Match["entry"] }) => {
  const locale = useLocale();
  if (courses.length === 0) return null;
  return (
    <div className="box">
      <p>
        <strong>
          <Trans>Zo kun je beginnen:</Trans>
        </strong>
      </p>
      <ul>
        {courses.map(({ slug, title, language, notice, provider }) => (
          <li key={slug}>
            <Link to={`/${locale}/leren/${slug}`} lang={language} dir="auto">
              {title}
            </Link>
            <br />
            <span className="soft small">
              <bdi lang="nl">{provider.name}</bdi>
              {notice !== null && <> · {notice}</>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
