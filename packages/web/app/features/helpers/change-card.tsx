import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { CheckCard } from "@techconnect/ui/choice-card";
import { Field } from "@techconnect/ui/field";
import { Notice } from "@techconnect/ui/notice";
import { PageSection } from "@techconnect/ui/page-section";
import { useFormats } from "../site/use-formats.ts";
import { useLocale } from "../../request/use-locale.ts";
import type { Flow } from "../talent/flow-in-address.ts";
import { FlowLink } from "../talent/flow-link.tsx";
import type { ChangeFields, ChangeTrouble } from "./change-card.server.ts";
import type { OnDevice } from "./load-person.server.ts";
import { TroubleWithUs } from "./trouble-with-us.tsx";

export type ChangeProps = {
  /** The card that is kept now; null for none. */
  readonly flow: Flow | null;
  /** For the hidden field: the card as this page shows it. */
  readonly before: string;
  readonly here: OnDevice;
  readonly fields: ChangeFields | null;
  readonly trouble: ChangeTrouble | null;
};

const Trouble = ({ kind }: { readonly kind: ChangeTrouble }) => {
  if (kind === "no-card") return null;
  if (kind === "unavailable") return <TroubleWithUs />;
  return (
    <Notice tone="warning" role="alert">
      {kind === "changed-meanwhile" ? (
        <p>
          <Trans>
            Er is intussen een andere kaart bewaard. Die staat nu boven. Bekijk hem samen. Wil je jullie kaart toch
            bewaren? Druk dan nog een keer.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>Dit mag je niet (meer) veranderen. Vraag degene die je helpt of dat anders kan.</Trans>
        </p>
      )}
    </Notice>
  );
};

const Together = ({ flow }: Pick<ChangeProps, "flow">) => (
  <ol>
    <li>
      <Trans>Open de vragen op dit apparaat. Degene die je helpt kiest.</Trans>
      {flow && (
        <>
          <br />
          <FlowLink page="talenten/nakijken" flow={flow}>
            <Trans>Begin met de antwoorden die er zijn</Trans>
          </FlowLink>
        </>
      )}
      <br />
      <FlowLink page="talenten/vraag/1">
        <Trans>Begin opnieuw</Trans>
      </FlowLink>
    </li>
    <li>
      <Trans>Klaar? Kopieer bij de kaart het adres van de pagina.</Trans>
    </li>
    <li>
      <Trans>Kom hier terug, en plak het adres hieronder.</Trans>
    </li>
  </ol>
);

/** What else stands on this device goes along only where somebody ticks it. */
const AlsoKeep = ({ here, fields }: Pick<ChangeProps, "here" | "fields">) => {
  const { list } = useFormats();
  return (
    <>
      {here.told.length > 0 && (
        <CheckCard name="gedaan" value="yes" defaultChecked={fields?.withPast ?? false} hint={list(here.told)}>
          <Trans>Bewaar ook wat we hier vertelden over vroeger</Trans>
        </CheckCard>
      )}
      {here.needs && (
        <CheckCard
          name="nodig"
          value="yes"
          defaultChecked={fields?.withNeeds ?? false}
          hint={<Trans>Zoals tijd, geld of opvang.</Trans>}
        >
          <Trans>Bewaar ook wat we hier invulden over wat nodig is</Trans>
        </CheckCard>
      )}
    </>
  );
};

const KeepIt = ({ before, here, fields, trouble }: Omit<ChangeProps, "flow">) => (
  <form method="post" className="stack" noValidate>
    <input type="hidden" name="kaart" value={before} />
    <Field
      id="adres"
      name="adres"
      label={<Trans>Het adres van de kaart</Trans>}
      hint={<Trans>Het hele adres, zoals het boven in de browser staat.</Trans>}
      error={
        trouble === "no-card" && (
          <Trans>Dit is niet het adres van een kaart. Kopieer het adres nog een keer, helemaal.</Trans>
        )
      }
      defaultValue={fields?.address ?? ""}
      autoComplete="off"
      spellCheck={false}
      maxLength={2000}
      dir="ltr"
    />
    <AlsoKeep here={here} fields={fields} />
    <div>
      <Button name="doe" value="bewaar">
        <Trans>Bewaar deze kaart</Trans>
      </Button>
    </div>
  </form>
);

/** Changing the card of somebody who sits beside one: the same questions, and the address of the card that came of it. */
export const ChangeCard = ({ flow, ...form }: ChangeProps) => (
  <PageSection
    id="change"
    title={<Trans>Verander de kaart samen</Trans>}
    intro={<Trans>Doe dit alleen als jullie samen zijn.</Trans>}
  >
    <div className="stack measure">
      {form.trouble && <Trouble kind={form.trouble} />}
      <Together flow={flow} />
      <KeepIt {...form} />
      <p className="soft">
        <Trans>
          De antwoorden staan daarna nog op dit apparaat. Wis ze als jullie klaar zijn. Je logt dan ook uit.
        </Trans>{" "}
        <a href={`/${useLocale()}/wissen`}>
          <Trans>Wis dit apparaat</Trans>
        </a>
      </p>
    </div>
  </PageSection>
);
