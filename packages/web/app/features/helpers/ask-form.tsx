import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { RadioCard } from "@techconnect/ui/choice-card";
import { ChoiceGroup } from "@techconnect/ui/choice-group";
import { Field } from "@techconnect/ui/field";
import type { AskFields, AskTrouble } from "./ask-to-help.server.ts";
import type { Membership } from "./people.query.ts";

const words: Readonly<Record<string, MessageDescriptor>> = {
  "code empty": msg`Vul de code in die je kreeg.`,
  "code length": msg`Een code heeft acht tekens. Kijk of je ze allemaal hebt.`,
  "code sign": msg`Er staat een teken in dat niet in een code zit. Kijk nog eens goed.`,
  "code check": msg`Eén teken klopt niet. Kijk nog eens goed naar de code.`,
  "code unknown": msg`Deze code werkt niet (meer). Vraag om een nieuwe code.`,
  "wat empty": msg`Kies wat je wilt doen.`,
  "namens empty": msg`Kies voor welke organisatie je helpt.`,
  "namens not-allowed": msg`Voor deze organisatie kun je nu niemand helpen. Vraag je beheerder waarom.`,
};

/** What is wrong with a field, and how to put it right. */
export const askTroubleWords = ({ field, why }: AskTrouble): MessageDescriptor =>
  words[`${field} ${why}`] ?? msg`Kijk dit nog even na`;

type Props = {
  readonly organisations: readonly Membership["organisation"][];
  readonly fields: AskFields | null;
  readonly wrong: readonly AskTrouble[];
};
type PartProps = Props & { readonly errorOf: (field: AskTrouble["field"]) => string | undefined };

const Level = ({ fields, errorOf }: PartProps) => {
  const { t } = useLingui();
  return (
    <ChoiceGroup id="wat" legend={t`Wat wil je doen?`} error={errorOf("wat")} columns="two">
      <RadioCard
        name="wat"
        value="see"
        defaultChecked={fields?.level !== "act"}
        hint={<Trans>Je ziet de kaart. Je verandert niets.</Trans>}
      >
        <Trans>Meekijken</Trans>
      </RadioCard>
      <RadioCard
        name="wat"
        value="act"
        defaultChecked={fields?.level === "act"}
        hint={<Trans>Je ziet de kaart. Je mag hem samen veranderen.</Trans>}
      >
        <Trans>Meedoen</Trans>
      </RadioCard>
    </ChoiceGroup>
  );
};

const ForWhom = ({ organisations, fields, errorOf }: PartProps) => {
  const { t } = useLingui();
  const [only] = organisations;
  if (only && organisations.length === 1)
    return (
      <p id="namens">
        <input type="hidden" name="namens" value={only.id} />
        <Trans>
          Je vraagt dit voor <bdi>{only.name}</bdi>.
        </Trans>
      </p>
    );
  return (
    <ChoiceGroup id="namens" legend={t`Voor welke organisatie?`} error={errorOf("namens")} columns="two">
      {organisations.map(({ id, name }) => (
        <RadioCard key={id} name="namens" value={id} defaultChecked={fields?.organisationId === id}>
          <bdi>{name}</bdi>
        </RadioCard>
      ))}
    </ChoiceGroup>
  );
};

/** A code leads to a question, never to a card. */
export const AskForm = (props: Props) => {
  const { i18n } = useLingui();
  const errorOf: PartProps["errorOf"] = (field) => {
    const found = props.wrong.find((one) => one.field === field);
    return found && i18n._(askTroubleWords(found));
  };
  return (
    <form method="post" className="stack" noValidate>
      <Field
        id="code"
        name="code"
        label={<Trans>De code</Trans>}
        hint={<Trans>Acht tekens. Je krijgt hem van degene die je helpt.</Trans>}
        error={errorOf("code")}
        defaultValue={props.fields?.code ?? ""}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={30}
        dir="ltr"
        short
      />
      <Level {...props} errorOf={errorOf} />
      <ForWhom {...props} errorOf={errorOf} />
      <div>
        <Button name="doe" value="vraag">
          <Trans>Stel de vraag</Trans>
        </Button>
      </div>
    </form>
  );
};
