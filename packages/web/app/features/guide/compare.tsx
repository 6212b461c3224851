import "../../styles/guide.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Notice } from "@techconnect/ui/notice";
import { Select } from "@techconnect/ui/select";
import { Link } from "react-router";
import { PageHead } from "../site/page-head.tsx";
import { ComparePage } from "./compare.query.ts";
import { comparedFields, mostCompared, sortedOut } from "./compared.ts";
import { ComparedProfile } from "./compared-profile.tsx";
import { HiddenFields } from "./hidden-fields.tsx";
import { type Field, forReader, type Reader, readerFields, withFields } from "./reader.ts";

type Named = { readonly slug: string; readonly title: string };

type AddProps = { readonly path: string; readonly fields: readonly Field[]; readonly choices: readonly Named[] };

const Add = ({ path, fields, choices }: AddProps) => (
  <form className="compare-add" action={path} method="get">
    <HiddenFields fields={fields} />
    {/* keyed by what is chosen, so that the list begins anew when something was added */}
    <Select key={fields.length} id="p" name="p" label={<Trans>Kies een beroep erbij</Trans>} defaultValue="">
      <option value="">…</option>
      {choices.map(({ slug, title }) => (
        <option key={slug} value={slug}>
          {title}
        </option>
      ))}
    </Select>
    <Button kind="quiet">
      <Trans>Zet erbij</Trans>
    </Button>
  </form>
);

/** Somebody ticked more than fit: none is lost, each can take the place of another. */
const TooMany = ({
  more,
  addressOf,
}: {
  readonly more: readonly Named[];
  readonly addressOf: (slug: string) => string;
}) =>
  more.length === 0 ? null : (
    <Notice>
      <p>
        <Trans>Je koos er meer dan drie. De eerste drie staan naast elkaar. Zet een ander op de laatste plek:</Trans>
      </p>
      <ul>
        {more.map(({ slug, title }) => (
          <li key={slug}>
            <Link to={addressOf(slug)}>{title}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );

const Unknown = ({ count }: { readonly count: number }) =>
  count === 0 ? null : (
    <Notice>
      <p>
        <Plural
          value={count}
          one="Eén beroep uit deze link kennen we niet (meer). De rest staat hieronder."
          other="# beroepen uit deze link kennen we niet (meer). De rest staat hieronder."
        />
      </p>
    </Notice>
  );

const Intro = ({ empty }: { readonly empty: boolean }) => (
  <p className="lead">
    {empty ? (
      <Trans>Kies een beroep. Daarna zet je er een of twee naast.</Trans>
    ) : (
      <Trans>Kijk wat bij je past. Er is geen beste keuze.</Trans>
    )}
  </p>
);

const Head = ({ reader }: { readonly reader: Reader }) => {
  const { t, i18n } = useLingui();
  return (
    <>
      <PageHead title={t`Vergelijk beroepen`} description={t`Leg twee of drie beroepen in tech naast elkaar.`} retold />
      <p className="guide__back">
        <Link to={forReader(`/${i18n.locale}/gids`, { ...reader, schooling: null })}>
          <Trans>De gids</Trans>
        </Link>
      </p>
      <h1>
        <Trans>Vergelijk beroepen</Trans>
      </h1>
    </>
  );
};

type Props = { readonly asked: readonly string[]; readonly reader: Reader };

/** Up to three kinds of work side by side; everything is in the address, so the page can be shared as it is. */
export const Compare = ({ asked, reader }: Props) => {
  const { i18n } = useLingui();
  const { data } = useSuspenseQuery(ComparePage, { variables: { slugs: [...asked], from: reader.schooling } });
  const found = data.asked.edges.map(({ node }) => node);
  const { shown, more, unknown } = sortedOut(asked, found);
  const path = `/${i18n.locale}/vergelijk`;
  const addressFor = (profiles: readonly string[]) =>
    withFields(path, [...comparedFields(profiles), ...readerFields(reader)]);
  const slugs = shown.map(({ slug }) => slug);
  const choices = data.every.edges.map(({ node }) => node).filter(({ slug }) => !asked.includes(slug));
  return (
    <div className="page guide">
      <Head reader={reader} />
      <Intro empty={shown.length === 0} />
      <Unknown count={unknown} />
      <TooMany more={more} addressOf={(slug) => addressFor([...slugs.slice(0, mostCompared - 1), slug])} />
      {shown.length > 0 && (
        <ul className={`compare compare--${shown.length}`}>
          {shown.map((profile) => (
            <ComparedProfile
              key={profile.id}
              profile={profile}
              reader={reader}
              without={addressFor(asked.filter((slug) => slug !== profile.slug))}
            />
          ))}
        </ul>
      )}
      {shown.length < mostCompared && (
        <Add path={path} fields={[...comparedFields(slugs), ...readerFields(reader)]} choices={choices} />
      )}
    </div>
  );
};
