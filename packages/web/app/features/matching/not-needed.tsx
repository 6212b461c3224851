import { Trans } from "@lingui/react/macro";
import { Disclosure } from "@techconnect/ui/disclosure";
import type { MatchReasonsOf } from "./suggestions.query.ts";

type Thing = MatchReasonsOf["notNeeded"][number];

/** Each source once, though several things rest on it. */
const sourcesOf = (things: readonly Thing[]) => [
  ...new Map(
    things.flatMap(({ sources }) => sources).map((source) => [`${source.title} ${source.url}`, source]),
  ).values(),
];

/** What one does not need. Only what somebody has a source for. */
export const NotNeeded = ({ things }: { readonly things: readonly Thing[] }) => {
  if (things.length === 0) return null;
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
          {sourcesOf(things).map(({ title, url }) => (
            <li key={`${title} ${url}`} lang="nl" dir="auto">
              {url === null ? title : <a href={url}>{title}</a>}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
};
