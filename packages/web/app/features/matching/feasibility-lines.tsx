import { Trans } from "@lingui/react/macro";
import { Disclosure } from "@techconnect/ui/disclosure";
import { Icon, type IconName } from "@techconnect/ui/icon";
import { Link } from "react-router";
import { useLocale } from "../../request/use-locale.ts";
import type { MatchReasonsOf } from "./suggestions.query.ts";

type Line = MatchReasonsOf["feasibility"][number];

const signOf: Record<Line["verdict"], IconName> = { OPEN: "check", CLOSED: "warning", UNKNOWN: "question" };

const Desk = ({ desk }: { readonly desk: NonNullable<Line["helpDesk"]> }) => {
  const locale = useLocale();
  return (
    <Link to={`/${locale}/hulp#${desk.slug}`}>
      <bdi lang="nl">{desk.name}</bdi>
    </Link>
  );
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

/** Obstacles and what helps come first, then what fits. What can only be asked is put away, so that it does not scare. */
const sorted = (lines: readonly Line[]) => ({
  told: [
    ...lines.filter(({ verdict }) => verdict === "CLOSED"),
    ...lines.filter(({ verdict, helpDesk }) => verdict === "UNKNOWN" && helpDesk),
    ...lines.filter(({ verdict }) => verdict === "OPEN"),
  ],
  toAsk: lines.filter(({ verdict, helpDesk }) => verdict === "UNKNOWN" && !helpDesk),
});

const Rows = ({ lines }: { readonly lines: readonly Line[] }) =>
  lines.length === 0 ? null : (
    <ul className="signs">
      {lines.map((line) => (
        <Row key={line.gate} line={line} />
      ))}
    </ul>
  );

/** Whether it can be done with what somebody needs, and what takes an obstacle away. */
export const FeasibilityLines = ({ lines }: { readonly lines: readonly Line[] }) => {
  if (lines.length === 0) return null;
  const { told, toAsk } = sorted(lines);
  return (
    <div>
      <h4>
        <Trans>Kan dit voor jou?</Trans>
      </h4>
      <Rows lines={told} />
      {toAsk.length > 0 && (
        <Disclosure summary={<Trans>Dit weten we nog niet</Trans>}>
          <Rows lines={toAsk} />
        </Disclosure>
      )}
    </div>
  );
};
