import { Trans } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useLocale } from "../../request/use-locale.ts";
import { GuideCard } from "./guide-card.tsx";
import type { GuideItem } from "./level-guide.query.ts";
import type { Reader } from "./reader.ts";

type ListProps = {
  readonly id: string;
  readonly title: ReactNode;
  readonly intro: ReactNode;
  readonly items: readonly GuideItem[];
  readonly reader: Reader;
};

const List = ({ id, title, intro, items, reader }: ListProps) =>
  items.length === 0 ? null : (
    <PageSection id={id} title={title} intro={intro}>
      <ul className="columns list-plain">
        {items.map((item) => (
          <GuideCard key={item.id} jobProfile={item} wayIn={item.wayIn} reader={reader} />
        ))}
      </ul>
    </PageSection>
  );

type ItemsProps = Pick<ListProps, "items" | "reader">;

/** Work for which a course is open from this school. */
export const Now = ({ items, reader }: ItemsProps) => (
  <List
    id="now"
    title={<Trans>Hier kun je nu beginnen ({items.length})</Trans>}
    intro={<Trans>Voor dit werk is nu een opleiding open.</Trans>}
    items={items}
    reader={reader}
  />
);

/** Work that begins higher, with the steps between. */
export const Later = ({ items, reader }: ItemsProps) => (
  <List
    id="later"
    title={<Trans>Hier groei je naartoe ({items.length})</Trans>}
    intro={<Trans>Bij elk beroep zie je welke stap ertussen zit.</Trans>}
    items={items}
    reader={reader}
  />
);

/** Work for which nobody can begin a course today: then there is a person. */
export const Waiting = ({ items, reader }: ItemsProps) => {
  const locale = useLocale();
  return (
    <List
      id="waiting"
      title={<Trans>Hier is nu geen opleiding open</Trans>}
      intro={
        <Trans>
          Dat kan snel anders zijn. <Link to={`/${locale}/hulp`}>Laat het ons weten</Link>, dan zoekt iemand met je mee.
        </Trans>
      }
      items={items}
      reader={reader}
    />
  );
};

/** Where to go when no work is left. */
export const NothingHere = ({ everywhere }: { readonly everywhere: string }) => {
  const locale = useLocale();
  return (
    <section className="section card" aria-labelledby="nothing">
      <h2 id="nothing">
        <Trans>Op deze plek vinden we nu geen werk</Trans>
      </h2>
      <ul>
        <li>
          <Link to={everywhere}>
            <Trans>Laat alle plekken zien</Trans>
          </Link>
        </li>
        <li>
          <Link to={`/${locale}/talenten`}>
            <Trans>Ontdek je talenten</Trans>
          </Link>
        </li>
        <li>
          <Link to={`/${locale}/hulp`}>
            <Trans>Praat met iemand</Trans>
          </Link>
        </li>
      </ul>
    </section>
  );
};
