import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { CheckCard } from "@techconnect/ui/choice-card";
import { Notice } from "@techconnect/ui/notice";
import { useLocale } from "../../request/use-locale.ts";
import type { AcceptTrouble } from "./answer-helper.server.ts";
import type { AgeGroup, ConsentTexts, Helper } from "./helpers.query.ts";

/** Why a yes does not count yet, and what to do. */
const Trouble = ({ kind }: { readonly kind: AcceptTrouble }) => {
  const age = `/${useLocale()}/account/leeftijd`;
  return (
    <Notice tone="warning" role="alert">
      {kind === "GuardianFirst" && (
        <p>
          <Trans>Je bent jonger dan 16. Een ouder of voogd zegt eerst ook ja.</Trans>{" "}
          <a href={age}>
            <Trans>Vraag het je ouder of voogd</Trans>
          </a>
        </p>
      )}
      {kind === "AgeUnknown" && (
        <p>
          <Trans>Ben je 16 jaar of ouder? Zet dan het vinkje. Ben je jonger?</Trans>{" "}
          <a href={age}>
            <Trans>Dan gaat het zo</Trans>
          </a>
        </p>
      )}
      {kind === "ConsentTextChanged" && (
        <p>
          <Trans>De tekst is nieuw. Lees hem hieronder, en kies dan opnieuw.</Trans>
        </p>
      )}
      {kind === "NotFound" && (
        <p>
          <Trans>Deze vraag is er niet meer. Je hoeft niets te doen.</Trans>
        </p>
      )}
    </Notice>
  );
};

/** Asked once, of who never said it. */
const Age = () => {
  const locale = useLocale();
  return (
    <>
      <CheckCard name="zestien" value="yes">
        <Trans>Ik ben 16 jaar of ouder</Trans>
      </CheckCard>
      <p>
        <a href={`/${locale}/account/leeftijd`}>
          <Trans>Ik ben jonger dan 16</Trans>
        </a>
      </p>
    </>
  );
};

type Props = {
  readonly helper: Helper;
  readonly ageGroup: AgeGroup;
  readonly text: ConsentTexts[number] | undefined;
  /** What became of the last answer to this question. */
  readonly refused: { readonly trouble: AcceptTrouble; readonly withNeeds: boolean } | null;
};

const WhoAsksWhat = ({ helper: { name, organisation, level } }: Pick<Props, "helper">) => {
  const who = <bdi>{name}</bdi>;
  const where = <bdi>{organisation}</bdi>;
  return (
    <>
      <h3 className="card__title">
        {level === "SEE" ? (
          <Trans>
            {who} van {where} vraagt: mag ik meekijken?
          </Trans>
        ) : (
          <Trans>
            {who} van {where} vraagt: mag ik meedoen?
          </Trans>
        )}
      </h3>
      <p>
        {level === "SEE" ? (
          <Trans>Meekijken is: je kaart zien. En verder niets.</Trans>
        ) : (
          <Trans>Meedoen is: je kaart zien, en hem samen met jou veranderen.</Trans>
        )}
      </p>
    </>
  );
};

/** Somebody asks to help: what they ask, the text of the consent, and yes or no. */
export const HelperRequest = ({ helper, ageGroup, text, refused }: Props) => (
  <li className="card">
    <WhoAsksWhat helper={helper} />
    {refused && <Trouble kind={refused.trouble} />}
    {text && <p>{text.text}</p>}
    <form method="post" className="stack">
      <input type="hidden" name="id" value={helper.id} />
      <input type="hidden" name="tekst" value={text?.textVersion ?? 0} />
      <CheckCard
        name="nodig"
        value="yes"
        defaultChecked={refused?.withNeeds ?? false}
        hint={<Trans>Zoals tijd, geld of opvang. Dit hoeft niet.</Trans>}
      >
        <Trans>Ook zien wat ik nodig heb</Trans>
      </CheckCard>
      {ageGroup === "UNKNOWN" && <Age />}
      <div className="row">
        <Button name="doe" value="ja">
          <Trans>Ja, dat mag</Trans>
        </Button>
        <Button kind="quiet" name="doe" value="nee">
          <Trans>Nee, liever niet</Trans>
        </Button>
      </div>
    </form>
  </li>
);
