import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Disclosure } from "@techconnect/ui/disclosure";
import type { OrganisationStatus } from "../../graphql/generated/graphql.ts";

type Props = {
  /** Nobody else is in it. */
  readonly isAlone: boolean;
  readonly status: OrganisationStatus;
};

/** Leaves the organisation; whoever is alone closes it. */
export const LeaveForm = ({ isAlone, status }: Props) => (
  <section className="section measure" aria-labelledby="leave">
    <h2 id="leave">
      <Trans>Weggaan</Trans>
    </h2>
    <Disclosure summary={<Trans>Verlaat de organisatie</Trans>} wide>
      <form method="post" className="stack">
        <p>
          {isAlone && status !== "SUSPENDED" ? (
            <Trans>Je bent de enige. Ga je weg, dan wissen we de organisatie met alles erin.</Trans>
          ) : (
            <Trans>Je ziet de organisatie dan niet meer. Een beheerder kan je weer uitnodigen.</Trans>
          )}
        </p>
        <div>
          <Button kind="quiet" name="doe" value="verlaat">
            {isAlone && status !== "SUSPENDED" ? <Trans>Ga weg en wis alles</Trans> : <Trans>Ga weg</Trans>}
          </Button>
        </div>
      </form>
    </Disclosure>
  </section>
);
