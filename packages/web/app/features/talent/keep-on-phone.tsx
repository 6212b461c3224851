import { Trans } from "@lingui/react/macro";
import { Button, type ButtonKind } from "@techconnect/ui/button";
import { useLocale } from "../../request/use-locale.ts";
import { type Flow, flowQuery } from "./flow-in-address.ts";

type Props = {
  readonly flow: Flow;
  readonly look: ButtonKind;
  /** The page itself is kept too: it cannot be made without internet. */
  readonly page?: boolean;
};

/** Keeps answers and card on this phone, if somebody asks. Until then they live in the address and this tab only. */
export const KeepOnPhone = ({ flow, look, page = false }: Props) => {
  const locale = useLocale();
  return (
    <keep-on-phone
      className="keeping not-in-print"
      data-flow={flowQuery({ ...flow, classCode: undefined })}
      {...(page ? { "data-keeps": "page" } : {})}
    >
      <span data-part="ask" hidden>
        <Button type="button" kind={look}>
          <Trans>Bewaar op deze telefoon</Trans>
        </Button>
      </span>
      <output>
        <span data-part="kept" hidden>
          <Trans>
            Bewaard op deze telefoon, <time />.
          </Trans>{" "}
          <a href={`/${locale}/wissen`}>
            <Trans>Wis alles van deze telefoon</Trans>
          </a>
        </span>
        <span data-part="refused" hidden>
          <Trans>Bewaren lukt niet op deze telefoon. De link van je kaart werkt wel.</Trans>
        </span>
      </output>
    </keep-on-phone>
  );
};
