import { Trans, useLingui } from "@lingui/react/macro";
import { Tile, type TilePattern } from "@techconnect/ui/tile";
import { Link } from "react-router";
import type { Schooling } from "../../graphql/generated/graphql.ts";
import { type Field, withFields } from "./reader.ts";
import { addressOf, anyLevel, besideLadder, ladder } from "./schooling.ts";
import { schoolingWords } from "./schooling-words.ts";

/** On top of each step of the stairs; each as good as the others. */
const tops: readonly TilePattern[] = [
  "initiative",
  "helping",
  "learning",
  "solving",
  "teamwork",
  "creating",
  "organising",
  "precision",
  "curiosity",
];

type LevelLinkProps = {
  readonly schooling: Schooling | null;
  readonly fields: readonly Field[];
  readonly current: boolean;
  readonly children: React.ReactNode;
};

const LevelLink = ({ schooling, fields, current, children }: LevelLinkProps) => {
  const { i18n } = useLingui();
  const name = schooling === null ? anyLevel : addressOf(schooling);
  return (
    <Link to={withFields(`/${i18n.locale}/gids/${name}`, fields)} aria-current={current ? "page" : undefined}>
      {children}
    </Link>
  );
};

type Props = {
  /** What goes along to the guide of a level. */
  readonly fields: readonly Field[];
  /** Undefined where no level was chosen yet; null for who does not tell. */
  readonly chosen?: Schooling | null;
};

/** The ladder as stairs of tiles: every step is a way in. */
export const LevelStairs = ({ fields }: Props) => {
  const { i18n } = useLingui();
  return (
    <ol className="stairs">
      {ladder.map((level, height) => (
        <li key={level}>
          <LevelLink schooling={level} fields={fields} current={false}>
            <span className="stairs__name">{i18n._(schoolingWords[level])}</span>
            <span className="stairs__tiles" aria-hidden="true">
              <Tile pattern={tops[height] ?? "plain"} />
              {ladder.slice(0, height).map((below) => (
                <span key={below} />
              ))}
            </span>
          </LevelLink>
        </li>
      ))}
    </ol>
  );
};

/** Schools that stand beside the ladder, and everything for who does not tell. */
export const LevelsBeside = ({ fields }: Props) => {
  const { i18n } = useLingui();
  return (
    <ul className="pills">
      {besideLadder.map((level) => (
        <li key={level}>
          <LevelLink schooling={level} fields={fields} current={false}>
            {i18n._(schoolingWords[level])}
          </LevelLink>
        </li>
      ))}
      <li>
        <LevelLink schooling={null} fields={fields} current={false}>
          <Trans>weet ik niet: laat alles zien</Trans>
        </LevelLink>
      </li>
    </ul>
  );
};

/** All levels in one line, to go from one to another. */
export const LevelLine = ({ fields, chosen }: Props) => {
  const { t, i18n } = useLingui();
  return (
    <nav aria-label={t`Andere niveaus`}>
      <ul className="pills pills--small">
        {[...ladder, ...besideLadder].map((level) => (
          <li key={level}>
            <LevelLink schooling={level} fields={fields} current={level === chosen}>
              {i18n._(schoolingWords[level])}
            </LevelLink>
          </li>
        ))}
        <li>
          <LevelLink schooling={null} fields={fields} current={chosen === null}>
            <Trans>alles</Trans>
          </LevelLink>
        </li>
      </ul>
    </nav>
  );
};
