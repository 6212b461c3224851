import { Trans, useLingui } from "@lingui/react/macro";
import { Icon } from "@techconnect/ui/icon";
import type { Level } from "../../graphql/generated/graphql.ts";
import { schoolingWords } from "./schooling-words.ts";

/** What lies between here and the work, one step after the other; nothing where one can start now. */
export const StepsTo = ({ steps }: { readonly steps: readonly Level[] }) => {
  const { t, i18n } = useLingui();
  if (steps.length === 0) return null;
  return (
    <ol className="steps-to" aria-label={t`Stap voor stap`}>
      {steps.map((level) => (
        <li key={level}>
          <span>{i18n._(schoolingWords[level])}</span>
          <Icon name="forward" />
        </li>
      ))}
      <li>
        <span>
          <Trans>dit werk</Trans>
        </span>
      </li>
    </ol>
  );
};
