import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { CheckCard } from "@techconnect/ui/choice-card";
import { ChoiceGroup } from "@techconnect/ui/choice-group";
import { Disclosure } from "@techconnect/ui/disclosure";
import { Link } from "react-router";
import type { LevelGuidePageQuery, Sector } from "../../graphql/generated/graphql.ts";
import { HiddenFields } from "./hidden-fields.tsx";
import { type Field, withFields } from "./reader.ts";
import { isChosen } from "./sectors.ts";

type Props = {
  readonly path: string;
  readonly fields: readonly Field[];
  readonly counts: LevelGuidePageQuery["levelGuide"]["sectors"];
  readonly chosen: readonly Sector[];
};

/** Where the work is done, to tick; the answer stands in the address. */
export const SectorFilter = ({ path, fields, counts, chosen }: Props) => {
  return (
    <form className="sector-filter" action={path} method="get">
      <HiddenFields fields={fields} />
      <Disclosure
        open={chosen.length > 0}
        wide
        summary={chosen.length === 0 ? <Trans>Kies waar je wilt werken</Trans> : <Trans>Waar je wilt werken</Trans>}
      >
        <ChoiceGroup id="sector" columns="short" legend={<Trans>Laat werk zien bij:</Trans>}>
          {counts
            .filter(({ count }) => count > 0)
            .map(({ sector, count }) => (
              <CheckCard
                key={`${sector.id} ${chosen.length}`}
                name="sector"
                value={sector.id}
                defaultChecked={isChosen(sector.id, chosen)}
              >
                {sector.label} <span className="soft">({count})</span>
              </CheckCard>
            ))}
        </ChoiceGroup>
        <div className="row">
          <Button kind="quiet">
            <Trans>Laat zien</Trans>
          </Button>
          {chosen.length > 0 && (
            <Link className="link-alone" to={withFields(path, fields)}>
              <Trans>Laat alle plekken zien</Trans>
            </Link>
          )}
        </div>
      </Disclosure>
    </form>
  );
};
