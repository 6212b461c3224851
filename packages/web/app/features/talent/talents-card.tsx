import { Plural, Trans } from "@lingui/react/macro";
import { Card } from "@techconnect/ui/card";
import { TileWall } from "@techconnect/ui/tile-wall";
import type { ComponentProps } from "react";
import type { Card as TalentsOnCard } from "./card-of-flow.ts";
import { TalentOnCard } from "./talent-on-card.tsx";

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
      <TalentOnCard key={onCard.talent.id} {...onCard} />
    ))}
  </Card>
);
