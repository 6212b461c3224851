import { Trans } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { useLocale } from "../../request/use-locale.ts";

/** For who stopped half-way: back to where they were. Shows what there is to go back to; the script knows where it is. */
export const GoOn = () => {
  const base = `/${useLocale()}/talenten`;
  return (
    <go-on className="row">
      <a data-part="question" hidden className={buttonClass("quiet")} href={base}>
        <Trans>
          Ga verder bij vraag <span data-number="" />
        </Trans>
      </a>
      <a data-part="card" hidden className={buttonClass("quiet")} href={base}>
        <Trans>Bekijk je kaart</Trans>
      </a>
      <a data-part="list" hidden className={buttonClass("quiet")} href={base}>
        <Trans>Bekijk je bewaarde lijst</Trans>
      </a>
    </go-on>
  );
};
