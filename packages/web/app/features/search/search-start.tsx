import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { SearchKind } from "../../graphql/generated/graphql.ts";
import { useFormats } from "../site/use-formats.ts";
import { useLocale } from "../../request/use-locale.ts";
import { SearchStart as SearchStartQuery } from "./search.query.ts";
import { asking, searchPath } from "./search-in-address.ts";
import { kindsWords } from "./search-words.ts";

/** Searches that show what one can type. */
const Examples = () => {
  const { t, i18n } = useLingui();
  const examples = [
    t`iets met computers zonder diploma`,
    t`telefoons repareren`,
    t`websites maken in de avond`,
    t`mensen helpen`,
    t`gratis cursus`,
    t`zonnepanelen`,
  ];
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">
        <Trans>Bijvoorbeeld</Trans>
      </h2>
      <ul className="examples">
        {examples.map((words) => (
          <li key={words}>
            <Link to={searchPath(i18n.locale, asking({ words }))}>{words}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

type KindProps = { readonly kind: SearchKind; readonly count: number; readonly children: ReactNode };

const Kind = ({ kind, count, children }: KindProps) => {
  const { i18n } = useLingui();
  const { number } = useFormats();
  const all = number(count);
  return (
    <li className="card kind">
      <h3 className="card__title">
        <Link to={searchPath(i18n.locale, asking({ kinds: [kind] }))}>{i18n._(kindsWords[kind])}</Link>
      </h3>
      <ul className="plain-list">{children}</ul>
      <p className="soft">
        <Trans>{all} in totaal</Trans>
      </p>
    </li>
  );
};

type Edge = {
  readonly cursor: string;
  readonly node: {
    readonly thing: {
      readonly __typename: string;
      readonly slug?: string;
      readonly title?: string;
      readonly language?: string;
    };
  };
};

/** The first of a kind, as links. */
const Some = ({ folder, edges }: { readonly folder: string; readonly edges: readonly Edge[] }) => {
  const locale = useLocale();
  return edges.map(({ cursor, node: { thing } }) => (
    <li key={cursor}>
      <Link className="link-alone" to={`/${locale}/${folder}/${thing.slug}`} lang={thing.language}>
        <bdi>{thing.title}</bdi>
      </Link>
    </li>
  ));
};

/** Before anything was asked: what one can type, and some of everything. */
export const SearchStart = () => {
  const { data } = useSuspenseQuery(SearchStartQuery);
  const { work, courses, vacancies } = data;
  return (
    <div className="stack stack--wide section">
      <Examples />
      <section aria-labelledby="everything">
        <h2 id="everything">
          <Trans>Of kijk wat er allemaal is</Trans>
        </h2>
        <ul className="columns list-plain">
          <Kind kind="JOB_PROFILE" count={work.totalCount}>
            <Some folder="werk" edges={work.edges} />
          </Kind>
          <Kind kind="COURSE" count={courses.totalCount}>
            <Some folder="leren" edges={courses.edges} />
          </Kind>
          <Kind kind="VACANCY" count={vacancies.totalCount}>
            <Some folder="vacatures" edges={vacancies.edges} />
          </Kind>
        </ul>
      </section>
    </div>
  );
};
