import { Plural, Trans } from "@lingui/react/macro";
import { Card } from "@techconnect/ui/card";
import { Quote } from "@techconnect/ui/quote";
import { Tile } from "@techconnect/ui/tile";
import { TileWall } from "@techconnect/ui/tile-wall";
import type { ComponentProps } from "react";
import type { Card as TalentsOnCard, TalentOnCard } from "./card-of-flow.ts";
import { isTalentId } from "./flow-in-address.ts";

const patternOf = (id: string) => (isTalentId(id) ? id : "plain");

const OnCard = ({ talent, quotes }: TalentOnCard) => (
  <section className="talent">
    <Tile pattern={patternOf(talent.id)} size="medium" />
    <div>
      <h2>{talent.name}</h2>
      <p>{talent.affirm}</p>
      {quotes.length > 0 && (
        <>
          <p className="soft small">
            <Trans>Dat zagen we hier:</Trans>
          </p>
          {quotes.map((quote) => (
            <Quote key={quote}>{quote}</Quote>
          ))}
        </>
      )}
      <p className="talent__work small">
        <Trans>
          In tech heet dit: <strong>{talent.workLabel}</strong>. Zet dit op je cv.
        </Trans>
      </p>
    </div>
  </section>
);

type Props = {
  readonly card: TalentsOnCard;
  /** The wall that the answers laid. */
  readonly tiles: ComponentProps<typeof TileWall>["tiles"];
  readonly chosen: boolean;
};

/** What somebody is good at, with the answers that show it. */
export const TalentsCard = ({ card, tiles, chosen }: Props) => (
  <Card>
    <div className="card__strip">
      <TileWall as="strip" tiles={tiles} />
    </div>
    <h1>
      <Trans>Dit kun jij goed</Trans>
    </h1>
    <p className="soft">
      {chosen ? (
        <Trans>Jij koos deze talenten. Jij bepaalt wat op je kaart staat.</Trans>
      ) : (
        <>
          <Plural value={card.answered} one="Dit komt uit jouw # antwoord." other="Dit komt uit jouw # antwoorden." />{" "}
          <Trans>Jij bepaalt of het klopt.</Trans>
        </>
      )}
    </p>
    {card.talents.map((onCard) => (
      <OnCard key={onCard.talent.id} {...onCard} />
    ))}
  </Card>
);
