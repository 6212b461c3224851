import { Trans } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { Card } from "@techconnect/ui/card";
import { Chip, Chips } from "@techconnect/ui/chip";
import { Icon } from "@techconnect/ui/icon";
import { Tile } from "@techconnect/ui/tile";
import { Link } from "react-router";
import { isTalentId } from "../talent/flow-in-address.ts";
import { EntryCourses } from "./entry-courses.tsx";
import { FeasibilityLines } from "./feasibility-lines.tsx";
import type { Match } from "./match.tsx";
import { NotNeeded } from "./not-needed.tsx";

/** At most so many reasons: the strongest say it. */
const reasonsShown = 3;

/** What of somebody's own words a reason comes from. */
const OwnWords = ({ words }: { readonly words: readonly string[] }) =>
  words.length === 0 ? null : (
    <Trans>
      Je vertelde:{" "}
      <q className="own-words">
        <bdi>{words.join(" · ")}</bdi>
      </q>
      .
    </Trans>
  );

const Reasons = ({ reasons }: { readonly reasons: Match["reasons"]["contributions"] }) => {
  const strongest = reasons
    .filter(({ amount }) => amount > 0)
    .toSorted((a, b) => b.amount - a.amount)
    .slice(0, reasonsShown);
  if (strongest.length === 0) return null;
  return (
    <>
      <h4>
        <Trans>Waarom dit bij jou past</Trans>
      </h4>
      <ul className="signs">
        {strongest.map(({ skill, talent, reason, words }) => (
          <li key={skill}>
            {talent && isTalentId(talent) ? <Tile pattern={talent} size="small" /> : <Icon name="check" />}
            <span>
              <OwnWords words={words} /> {reason}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

/** At most so many: what one learns, not everything one lacks. */
const gapsShown = 2;

const StillToLearn = ({ gaps }: { readonly gaps: readonly string[] }) =>
  gaps.length === 0 ? null : (
    <div className="box">
      <p>
        <strong>
          <Trans>Dit leer je daar nog:</Trans>
        </strong>{" "}
        {gaps.slice(0, gapsShown).join(" ")}
      </p>
    </div>
  );

const What = ({ match }: { readonly match: Match }) => (
  <div className="match__what">
    {match.chips.length > 0 && (
      <Chips>
        {match.chips.map((chip) => (
          <Chip key={chip}>{chip}</Chip>
        ))}
      </Chips>
    )}
    <div {...(match.language ? { lang: match.language, dir: "auto" } : {})}>
      <h3 className="card__title">
        <Link to={match.path}>{match.title}</Link>
      </h3>
      <p>{match.summary}</p>
    </div>
    {match.by && <p className="soft small">{match.by}</p>}
    {match.notice && <p className="match__notice small">{match.notice}</p>}
    <Reasons reasons={match.reasons.contributions} />
  </div>
);

/** With needs told, what can be done fills the second column; what one learns and where one begins then move to the first. */
const Sides = ({ match }: { readonly match: Match }) => {
  const { gaps, notNeeded, feasibility } = match.reasons;
  const learn = (
    <>
      <StillToLearn gaps={gaps} />
      <EntryCourses courses={match.entry} />
    </>
  );
  return (
    <>
      <div className="match__side">
        <What match={match} />
        {feasibility.length > 0 && learn}
      </div>
      <div className="match__side match__more">
        {feasibility.length === 0 && learn}
        <NotNeeded things={notNeeded} />
        <FeasibilityLines lines={feasibility} />
      </div>
    </>
  );
};

/** One suggestion: what it is, why it suits, what one learns, what one does not need and what can be done about the rest. */
export const MatchCard = ({ match }: { readonly match: Match }) => (
  <Card>
    <div className="match">
      <Sides match={match} />
      <p className="match__on">
        <Link className={buttonClass()} to={match.path}>
          {match.lookAtIt}
          <span className="visually-hidden">
            : <bdi lang={match.language ?? undefined}>{match.title}</bdi>
          </span>
        </Link>
      </p>
    </div>
  </Card>
);
