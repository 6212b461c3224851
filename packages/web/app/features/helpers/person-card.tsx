import { Plural, Trans } from "@lingui/react/macro";
import { Card } from "@techconnect/ui/card";
import { PageSection } from "@techconnect/ui/page-section";
import { TileWall } from "@techconnect/ui/tile-wall";
import { useFormats } from "../site/use-formats.ts";
import { TalentOnCard } from "../talent/talent-on-card.tsx";
import type { ShownCard } from "./load-person.server.ts";

const WhereFrom = ({ shown: { card, flow } }: { readonly shown: ShownCard }) =>
  flow.talents.length > 0 ? (
    <Trans>Deze talenten zijn zelf gekozen.</Trans>
  ) : (
    <Plural value={card.answered} one="Dit komt uit # antwoord." other="Dit komt uit # antwoorden." />
  );

type Props = { readonly shown: ShownCard | null; readonly mayChange: boolean };

/** The card as its own page shows it: the tiles that the answers laid, and the talents with what shows them. */
export const PersonCard = ({ shown, mayChange }: Props) => {
  const { moment } = useFormats();
  return (
    <PageSection id="card" title={<Trans>De kaart</Trans>}>
      {shown === null || shown.card.talents.length === 0 ? (
        <p>
          <Trans>Er is nog geen kaart bewaard in het account.</Trans>{" "}
          {mayChange ? (
            <a href="#change">
              <Trans>Maak hem samen</Trans>
            </a>
          ) : (
            <Trans>Vraag of dat nog kan, dan kijken jullie samen.</Trans>
          )}
        </p>
      ) : (
        <Card>
          <div className="card__strip">
            <TileWall as="strip" tiles={shown.tiles} />
          </div>
          <p className="soft">
            <WhereFrom shown={shown} /> <Trans>Bewaard op {moment(shown.kept.keptAt)}.</Trans>
          </p>
          {shown.card.talents.map((onCard) => (
            <TalentOnCard key={onCard.talent.id} {...onCard} heading="h3" />
          ))}
        </Card>
      )}
    </PageSection>
  );
};
