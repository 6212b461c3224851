import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import type { ReactNode } from "react";

/** What to do when a mail does not come. `children` goes along with the form that asks for a new one. */
export const NothingCame = ({ children }: { readonly children?: ReactNode }) => (
  <section className="section" aria-labelledby="nothing-came">
    <h2 id="nothing-came">
      <Trans>Geen mail gekregen?</Trans>
    </h2>
    <p>
      <Trans>Kijk ook bij ongewenste mail. Een nieuwe link maakt de oude ongeldig.</Trans>
    </p>
    <form method="post">
      {children}
      <Button kind="quiet" name="opnieuw" value="ja">
        <Trans>Stuur een nieuwe link</Trans>
      </Button>
    </form>
  </section>
);
