import { Trans, useLingui } from "@lingui/react/macro";
import { Field } from "@techconnect/ui/field";
import { TextArea } from "@techconnect/ui/text-area";
import type { ReactNode } from "react";
import { differing, type OrganisationField, type OrganisationFields } from "./organisation-fields.ts";
import { type FieldsProps, organisationMessages } from "./organisation-form.tsx";

type Props = FieldsProps & {
  /** What is kept now, where somebody else changed it meanwhile. */
  readonly now?: OrganisationFields | undefined;
};

/** What each field has alike: its name, what was typed, and what is wrong with it. */
const useField = ({ values, wrong }: Props) => {
  const { i18n } = useLingui();
  return (id: OrganisationField) => ({
    id,
    name: id,
    defaultValue: values?.[id],
    error: wrong.includes(id) && i18n._(organisationMessages[id]),
  });
};

type RowProps = Pick<Props, "values" | "now"> & { readonly field: OrganisationField; readonly children: ReactNode };

/** A field, with below it what somebody else wrote meanwhile, where that differs. */
const Row = ({ field, values, now, children }: RowProps) => (
  <div>
    {children}
    {values && now && differing(values, now).includes(field) && (
      <p className="soft">
        <Trans>Nu staat er:</Trans> {now[field] === "" ? <Trans>niets</Trans> : <bdi>{now[field]}</bdi>}
      </p>
    )}
  </div>
);

const NameAndNumber = (props: Props) => {
  const field = useField(props);
  return (
    <>
      <Row field="name" {...props}>
        <Field
          {...field("name")}
          label={<Trans>Naam van de organisatie</Trans>}
          autoComplete="organization"
          maxLength={80}
          dir="auto"
        />
      </Row>
      <Row field="kvkNumber" {...props}>
        <Field
          {...field("kvkNumber")}
          label={<Trans>KvK-nummer</Trans>}
          hint={<Trans>Acht cijfers. Scholen, hubs, gemeenten en verbinders mogen dit leeg laten.</Trans>}
          inputMode="numeric"
          autoComplete="off"
          maxLength={16}
          dir="ltr"
          short
        />
      </Row>
    </>
  );
};

const Addresses = (props: Props) => {
  const field = useField(props);
  return (
    <>
      <Row field="website" {...props}>
        <Field
          {...field("website")}
          label={<Trans>Website</Trans>}
          hint={<Trans>Mag leeg blijven.</Trans>}
          autoComplete="url"
          inputMode="url"
          maxLength={200}
          dir="ltr"
        />
      </Row>
      <Row field="emailDomain" {...props}>
        <Field
          {...field("emailDomain")}
          label={<Trans>E-maildomein</Trans>}
          hint={<Trans>Wat na de @ staat. Log je zelf in met zo’n adres? Dan is één moderator genoeg.</Trans>}
          autoComplete="off"
          inputMode="url"
          maxLength={254}
          dir="ltr"
        />
      </Row>
    </>
  );
};

/** What an organisation says about itself. */
export const DetailFields = (props: Props) => {
  const field = useField(props);
  return (
    <>
      <NameAndNumber {...props} />
      <Addresses {...props} />
      <Row field="about" {...props}>
        <TextArea
          {...field("about")}
          label={<Trans>Over de organisatie</Trans>}
          hint={<Trans>Wat doen jullie, en voor wie? Mag leeg blijven.</Trans>}
          rows={5}
          maxLength={1_000}
          dir="auto"
        />
      </Row>
    </>
  );
};
