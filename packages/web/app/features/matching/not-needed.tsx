import { Trans } from "@lingui/react/macro";
import { Disclosure } from "@techconnect/ui/disclosure";
import type { MatchReasonsOf } from "./suggestions.query.ts";

type Thing = MatchReasonsOf["notNeeded"][number];

const Source = ({ thing }: { readonly thing: Thing }) =>
  thing.sourceUrl ? <a href={thing.sourceUrl}>{thing.source}</a> : <>{thing.source}</>;

/** What one does not need. Only what somebody has a source for. */
export const NotNeeded = ({ things }: { readonly things: readonly Thing[] }) => {
  if (things.length === 0) return null;
  const sources = [...new Map(things.map((thing) => [thing.source, thing])).values()];
  return (
    <div className="box box--plum">
      <p>
        <strong>
          <Trans>Dit heb je niet nodig:</Trans>
        </strong>{" "}
        {things.map(({ what }) => `${what}.`).join(" ")}
      </p>
      <Disclosure summary={<Trans>Waar komt dit vandaan?</Trans>}>
        <ul className="small">
          {sources.map((thing) => (
            <li key={thing.source} lang="nl" dir="auto">
              <Source thing={thing} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
};
