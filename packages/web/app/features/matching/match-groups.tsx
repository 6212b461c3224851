import { useLingui } from "@lingui/react/macro";
import type { Match } from "./match.tsx";
import { MatchCard } from "./match-card.tsx";

/** A group holds three at most, whatever is sent. */
const perGroup = 3;

/** The suggestions in their three groups; an empty group is not there. */
export const MatchGroups = ({ matches }: { readonly matches: readonly Match[] }) => {
  const { t } = useLingui();
  const groups = [
    { id: "SUITS_WELL", title: t`Past goed bij jou` },
    { id: "ALSO_SUITS", title: t`Past ook bij jou` },
    { id: "SURPRISE", title: t`Misschien een verrassing` },
  ] as const;
  return groups.map(({ id, title }) => {
    const inGroup = matches.filter(({ reasons }) => reasons.group === id).slice(0, perGroup);
    if (inGroup.length === 0) return null;
    return (
      <section key={id} className="match-group" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <div className="stack">
          {inGroup.map((match) => (
            <MatchCard key={match.path} match={match} />
          ))}
        </div>
      </section>
    );
  });
};
