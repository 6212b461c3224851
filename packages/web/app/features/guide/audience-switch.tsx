import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { type Audience, audiences } from "./audience.ts";
import { audienceWords } from "./audience-words.ts";
import { type Field, withFields } from "./reader.ts";

type Props = {
  readonly chosen: Audience | null;
  /** The page that is told anew. */
  readonly path: string;
  /** What else its address asks for. */
  readonly fields: readonly Field[];
};

/** The same page for somebody else, as plain links: what one chooses stands in the address and nowhere else. */
export const AudienceSwitch = ({ chosen, path, fields }: Props) => {
  const { t, i18n } = useLingui();
  const others = fields.filter(([name]) => name !== "voor");
  return (
    <nav className="readers" aria-label={t`Voor wie lees je dit?`}>
      <p aria-hidden="true">
        <Trans>Ik lees dit als</Trans>
      </p>
      <ul>
        {audiences.map((audience) => (
          <li key={audience}>
            <Link
              to={withFields(path, [...others, ["voor", audience]])}
              aria-current={audience === chosen ? "true" : undefined}
              preventScrollReset
            >
              {i18n._(audienceWords[audience])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
