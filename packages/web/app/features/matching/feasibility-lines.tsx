import { Trans } from "@lingui/react/macro";
import { Icon, type IconName } from "@techconnect/ui/icon";
import { Link } from "react-router";
import { useLocale } from "../../request/use-locale.ts";
import type { MatchReasonsOf } from "./suggestions.query.ts";

type Line = MatchReasonsOf["feasibility"][number];

const signOf: Record<Line["verdict"], IconName> = { OPEN: "check", CLOSED: "warning", UNKNOWN: "question" };

const Desk = ({ desk }: { readonly desk: NonNullable<Line["helpDesk"]> }) => {
  const locale = useLocale();
  return <Link to={`/${locale}/hulp#${desk.slug}`}>{desk.name}</Link>;
};

const Row = ({ line }: { readonly line: Line }) => (
  <li className={`feasible feasible--${line.verdict.toLowerCase()}`}>
    <Icon name={signOf[line.verdict]} />
    <div>
      {line.text}
      {line.remedy && (
        <span className="feasible__remedy">
          <strong>
            <Trans>Dit kan helpen:</Trans>
          </strong>{" "}
          {line.remedy}
          {line.helpDesk && (
            <>
              {" "}
              <Trans>
                Vraag het aan <Desk desk={line.helpDesk} />.
              </Trans>
            </>
          )}
        </span>
      )}
    </div>
  </li>
);

const order: readonly Line["verdict"][] = ["CLOSED", "UNKNOWN", "OPEN"];

/** Whether it can be done with what somebody needs, and what takes an obstacle away. Obstacles first. */
export const FeasibilityLines = ({ lines }: { readonly lines: readonly Line[] }) => {
  if (lines.length === 0) return null;
  return (
    <div>
      <h4>
        <Trans>Kan dit voor jou?</Trans>
      </h4>
      <ul className="signs">
        {lines
          .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
          .map((line) => (
            <Row key={line.gate} line={line} />
          ))}
      </ul>
    </div>
  );
};
