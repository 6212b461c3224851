import { Trans } from "@lingui/react/macro";
import { Icon } from "@techconnect/ui/icon";
import type { ReactNode } from "react";
import { Link } from "react-router";

export type RemovableChip = { readonly key: string; readonly words: ReactNode; readonly without: string };

type Props = { readonly label: string; readonly chips: readonly RemovableChip[]; readonly children?: ReactNode };

/** What a search is narrowed by; each is a link to the same search without it. */
export const RemovableChips = ({ label, chips, children }: Props) => (
  <ul className="removables" aria-label={label}>
    {chips.map(({ key, words, without }) => (
      <li key={key}>
        <Link className="removable" to={without}>
          <span>
            <span className="visually-hidden">
              <Trans>Haal weg:</Trans>{" "}
            </span>
            {words}
          </span>
          <Icon name="cross" />
        </Link>
      </li>
    ))}
    {children && <li>{children}</li>}
  </ul>
);
