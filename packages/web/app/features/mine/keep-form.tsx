import { Plural, Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { CheckCard } from "@techconnect/ui/choice-card";
import { useFormats } from "../site/use-formats.ts";
import { AgeQuestion } from "./age-question.tsx";
import type { KeepChosen, KeepTrouble, OtherCard } from "./keep-card.server.ts";
import { KeepTroubleWords } from "./keep-trouble.tsx";
import type { CardToKeep } from "./load-keeping.server.ts";

const WhatMoves = ({ experiences, saved }: CardToKeep["here"]) => (
  <>
    <p>
      <Trans>Dit gaat naar je account:</Trans>
    </p>
    <ul>
      <li>
        <Trans>je antwoorden, en de talenten die je koos</Trans>
      </li>
      {experiences > 0 && (
        <li>
          <Plural value={experiences} one="één ding dat je gedaan hebt" other="# dingen die je gedaan hebt" />
        </li>
      )}
      {saved > 0 && (
        <li>
          <Plural value={saved} one="één ding dat je bewaarde" other="# dingen die je bewaarde" />
        </li>
      )}
    </ul>
    {experiences + saved > 0 && (
      <p className="soft">
        <Trans>Wat je deed en bewaarde, gaat daarna van dit apparaat af.</Trans>
      </p>
    )}
  </>
);

const CardThere = ({ there }: Pick<CardToKeep, "there">) => {
  const { moment } = useFormats();
  if (there === null) return null;
  return (
    <p>
      {there.isSame ? (
        <Trans>Deze kaart staat al in je account, sinds {moment(there.keptAt)}.</Trans>
      ) : (
        <Trans>
          In je account staat een andere kaart, van {moment(there.keptAt)}. Bewaar je deze? Dan komt die ervoor in de
          plaats.
        </Trans>
      )}
    </p>
  );
};

export type KeepAgain = {
  readonly trouble: KeepTrouble;
  readonly chosen: KeepChosen;
  readonly other: OtherCard | null;
};

type Props = {
  readonly card: CardToKeep;
  /** The address of this page, where the form stands: what has to be put right is in sight at once. */
  readonly action: string;
  readonly again: KeepAgain | undefined;
};

/** Says what is kept, under which words, and keeps it when somebody presses the button. */
export const KeepForm = ({ card: { consent, asksAge, here, there }, action, again }: Props) => (
  <div className="stack">
    {again && <KeepTroubleWords kind={again.trouble} other={again.other} />}
    {!again?.other && <CardThere there={there} />}
    <form method="post" action={action} className="stack" noValidate>
      <input type="hidden" name="version" value={again?.other?.version ?? there?.version ?? 0} />
      <input type="hidden" name="textVersion" value={consent.textVersion} />
      <div>
        <WhatMoves {...here} />
        <p>{consent.text}</p>
      </div>
      {here.needs && (
        <CheckCard
          name="needs"
          value="yes"
          defaultChecked={again?.chosen.withNeeds ?? false}
          hint={<Trans>Zoals tijd, opvang en geld. Na 90 dagen wissen we dat vanzelf.</Trans>}
        >
          <Trans>Bewaar ook wat ik nodig heb</Trans>
        </CheckCard>
      )}
      {asksAge && <AgeQuestion chosen={again?.chosen.age ?? ""} wrong={again?.trouble === "age"} />}
      <div>
        <Button>
          {again?.trouble === "changed" ? (
            <Trans>Bewaar deze kaart, in plaats van de andere</Trans>
          ) : (
            <Trans>Bewaar in mijn account</Trans>
          )}
        </Button>
      </div>
    </form>
  </div>
);
