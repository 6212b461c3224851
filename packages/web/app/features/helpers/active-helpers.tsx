import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { PageSection } from "@techconnect/ui/page-section";
import { useFormats } from "../site/use-formats.ts";
import type { Helper } from "./helpers.query.ts";

const ActiveHelper = ({
  helper: { id, name, organisation, level, withNeeds, expiresAt },
}: {
  readonly helper: Helper;
}) => {
  const { day } = useFormats();
  return (
    <li className="card">
      <h3 className="card__title">
        <bdi>{name}</bdi>
      </h3>
      <p>
        <bdi>{organisation}</bdi>
      </p>
      <p>
        {level === "SEE" ? (
          <Trans>Mag je kaart zien.</Trans>
        ) : (
          <Trans>Mag je kaart zien, en samen met jou veranderen.</Trans>
        )}{" "}
        {withNeeds && <Trans>Mag ook zien wat je nodig hebt.</Trans>}
      </p>
      <p className="soft">
        <Trans>Stopt vanzelf op {day(expiresAt.slice(0, 10))}.</Trans>
      </p>
      <form method="post">
        <input type="hidden" name="id" value={id} />
        <Button kind="quiet" name="doe" value="stop">
          <Trans>Stop ermee</Trans>
          <span className="visually-hidden">
            : <bdi>{name}</bdi>
          </span>
        </Button>
      </form>
    </li>
  );
};

/** Who is let in just now, until when, and the end of it. */
export const ActiveHelpers = ({ helpers }: { readonly helpers: readonly Helper[] }) => (
  <PageSection id="now" title={<Trans>Wie nu mag meekijken</Trans>}>
    {helpers.length === 0 ? (
      <p>
        <Trans>Niemand. Alleen jij ziet je kaart.</Trans>{" "}
        <a href="#code">
          <Trans>Wil je dat iemand meekijkt?</Trans>
        </a>
      </p>
    ) : (
      <ul className="columns list-plain">
        {helpers.map((helper) => (
          <ActiveHelper key={helper.id} helper={helper} />
        ))}
      </ul>
    )}
  </PageSection>
);
