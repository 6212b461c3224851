import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { useLocale } from "../../request/use-locale.ts";
import { useFormats } from "../site/use-formats.ts";
import type { MyData } from "./my-data.query.ts";

type Consent = MyData["consents"][number];

const purposes: Record<Consent["purpose"], MessageDescriptor> = {
  KEEP_CARD: msg`Je kaart bewaren in je account`,
  SHARE_WITH_HELPER: msg`Je kaart delen met iemand die je helpt`,
  REMINDERS: msg`Mails als er iets te doen is`,
};

const Withdraw = ({ purpose, scope }: Consent) => {
  const { t, i18n } = useLingui();
  const name = i18n._(purposes[purpose]);
  return (
    <form method="post">
      <input type="hidden" name="purpose" value={purpose} />
      {scope !== null && <input type="hidden" name="scope" value={scope} />}
      {purpose === "KEEP_CARD" && (
        <p>
          <Trans>Trek je dit in, dan wissen we ook de kaart in je account.</Trans>
        </p>
      )}
      <Button kind="quiet" name="doe" value="trek-in" aria-label={t`Trek mijn ja in: ${name}`}>
        <Trans>Trek mijn ja in</Trans>
      </Button>
    </form>
  );
};

const ConsentItem = ({ consent }: { readonly consent: Consent }) => {
  const { i18n } = useLingui();
  const { moment } = useFormats();
  const { purpose, givenAt, givenBy, withdrawnAt } = consent;
  return (
    <li className="card">
      <h3 className="card__title">{i18n._(purposes[purpose])}</h3>
      <p>
        {givenBy === "SELF" ? (
          <Trans>Je zei ja op {moment(givenAt)}.</Trans>
        ) : (
          <Trans>Je ouder of voogd zei ja op {moment(givenAt)}.</Trans>
        )}
      </p>
      {withdrawnAt !== null && (
        <p>
          <Trans>Ingetrokken op {moment(withdrawnAt)}. We doen er niets meer mee.</Trans>
        </p>
      )}
      {withdrawnAt === null && givenBy === "SELF" && <Withdraw {...consent} />}
      {withdrawnAt === null && givenBy === "GUARDIAN" && (
        <p className="soft">
          <Trans>Je ouder of voogd kan dit intrekken, met de link uit de mail.</Trans>
        </p>
      )}
    </li>
  );
};

/** To what somebody said yes, since when, and how to take it back. */
export const ConsentList = ({ consents }: { readonly consents: MyData["consents"] }) => {
  const locale = useLocale();
  if (consents.length === 0)
    return (
      <p>
        <Trans>Je gaf nog nergens toestemming voor.</Trans>{" "}
        <a href={`/${locale}/privacy`}>
          <Trans>Lees wat we bewaren</Trans>
        </a>
      </p>
    );
  return (
    <ul className="columns list-plain">
      {consents.map((consent) => (
        <ConsentItem key={consent.id} consent={consent} />
      ))}
    </ul>
  );
};
