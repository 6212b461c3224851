import "../../styles/guide.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Disclosure } from "@techconnect/ui/disclosure";
import { Link } from "react-router";
import type { Sector } from "../../graphql/generated/graphql.ts";
import { PageHead } from "../site/page-head.tsx";
import { SourceLine } from "../site/source-line.tsx";
import { AudienceSwitch } from "./audience-switch.tsx";
import { GuideIntro } from "./guide-intro.tsx";
import { HiddenFields } from "./hidden-fields.tsx";
import { LevelGuidePage } from "./level-guide.query.ts";
import { Later, NothingHere, Now, Waiting } from "./level-guide-lists.tsx";
import { LevelLine } from "./level-stairs.tsx";
import { forReader, type Reader, readerFields, withFields } from "./reader.ts";
import { SectorFilter } from "./sector-filter.tsx";
import { sectorFields } from "./sectors.ts";
import { addressOf, anyLevel, schoolingSource } from "./schooling.ts";
import { schoolingNotes, schoolingTitles } from "./schooling-words.ts";

const Head = ({ reader: { schooling, audience } }: { readonly reader: Reader }) => {
  const { t, i18n } = useLingui();
  const title = schooling === null ? t`Al het werk in tech` : i18n._(schoolingTitles[schooling]);
  const note =
    schooling === null
      ? t`Je ziet al het werk. Kies je school om te zien waar jij begint.`
      : i18n._(schoolingNotes[schooling]);
  return (
    <>
      <PageHead title={title} description={note} retold />
      <p className="guide__back">
        <Link to={forReader(`/${i18n.locale}/gids`, { schooling: null, audience })}>
          <Trans>De gids</Trans>
        </Link>
      </p>
      <h1>{title}</h1>
      <GuideIntro audience={audience} />
      <div className="guide__note">
        <p>{note}</p>
        {schooling !== null && <SourceLine source={schoolingSource} />}
      </div>
    </>
  );
};

type Props = { readonly reader: Reader; readonly sectors: readonly Sector[] };

/** All kinds of work from one school: what starts here, what one grows towards, and what waits for a course. */
export const LevelGuide = ({ reader, sectors }: Props) => {
  const { i18n } = useLingui();
  const { schooling, audience } = reader;
  const { data } = useSuspenseQuery(LevelGuidePage, { variables: { from: schooling, sectors: [...sectors] } });
  const { now, later, waiting, sectors: counts } = data.levelGuide;
  const path = `/${i18n.locale}/gids/${schooling === null ? anyLevel : addressOf(schooling)}`;
  const voor = readerFields({ audience, schooling: null });
  const chosenSectors = sectorFields(sectors);
  return (
    <div className="page guide">
      <Head reader={reader} />
      <AudienceSwitch chosen={audience} path={path} fields={[...chosenSectors, ...voor]} />
      <div className="guide__narrow">
        <Disclosure wide summary={<Trans>Kies een ander niveau</Trans>}>
          <LevelLine fields={[...chosenSectors, ...voor]} chosen={schooling} />
        </Disclosure>
        <SectorFilter path={path} fields={voor} counts={counts} chosen={sectors} />
      </div>
      {now.length + later.length + waiting.length === 0 && <NothingHere everywhere={withFields(path, voor)} />}
      <form action={`/${i18n.locale}/vergelijk`} method="get">
        <HiddenFields fields={readerFields(reader)} />
        <Now items={now} reader={reader} />
        <Later items={later} reader={reader} />
        <Waiting items={waiting} reader={reader} />
        {now.length + later.length + waiting.length > 0 && (
          <p className="compare-bar">
            <span>
              <Trans>Vink twee of drie beroepen aan.</Trans>
            </span>
            <Button>
              <Trans>Vergelijk</Trans>
            </Button>
          </p>
        )}
      </form>
    </div>
  );
};
