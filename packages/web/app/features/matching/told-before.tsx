import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import type { Flow } from "../talent/flow-in-address.ts";
import { FlowLink } from "../talent/flow-link.tsx";
import type { ToldOnPage } from "../talent/told-card.tsx";

type Props = { readonly told: readonly ToldOnPage[]; readonly flow: Flow };

/** What somebody did before and what counts in the list below it; each can be taken back at once. */
export const ToldBefore = ({ told, flow }: Props) => (
  <section className="told-before" aria-labelledby="told-before">
    <h2 id="told-before">
      <Trans>Dit telt mee van wat je deed</Trans>
    </h2>
    <form method="post">
      <ul className="plain-list">
        {told.map(({ experience, words }) => (
          <li key={experience.id}>
            <span>
              <strong>{experience.label}</strong>
              {words !== "" && (
                <>
                  {" "}
                  <q className="own-words soft">
                    <bdi>{words}</bdi>
                  </q>
                </>
              )}
            </span>
            <Button kind="link" name="away" value={experience.id}>
              <Trans>Haal weg</Trans> <span className="visually-hidden">{experience.label}</span>
            </Button>
          </li>
        ))}
      </ul>
    </form>
    <FlowLink page="talenten/gedaan" flow={flow}>
      <Trans>Verander wat je vertelde</Trans>
    </FlowLink>
  </section>
);
