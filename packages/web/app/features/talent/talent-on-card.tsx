import { Trans } from "@lingui/react/macro";
import { Quote } from "@techconnect/ui/quote";
import { Tile } from "@techconnect/ui/tile";
import type { TalentOnCard as Shown } from "./card-of-flow.ts";
import { isTalentId } from "./flow-in-address.ts";

const patternOf = (id: string) => (isTalentId(id) ? id : "plain");

type Props = Shown & { readonly heading?: "h2" | "h3" };

/** A talent on the card, with the answers that show it. */
export const TalentOnCard = ({ talent, quotes, heading: Heading = "h2" }: Props) => (
  <section className="talent">
    <Tile pattern={patternOf(talent.id)} size="medium" />
    <div>
      <Heading>{talent.name}</Heading>
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
