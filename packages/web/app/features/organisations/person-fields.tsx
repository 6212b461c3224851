import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Field, FieldError } from "@techconnect/ui/field";
import { Select } from "@techconnect/ui/select";
import type { MemberRole, OrganisationKind } from "../../graphql/generated/graphql.ts";
import { roleWords } from "./organisation-words.ts";
import type { PersonField } from "./people-answer.ts";
import { rolesOfKind } from "./roles-of-kind.ts";

/** What is wrong with a field, and how to put it right. */
export const personMessages: Record<PersonField, MessageDescriptor> = {
  email: msg`Schrijf een heel e-mailadres. Bijvoorbeeld samira@voorbeeld.nl. Wie al lid is, hoef je niet uit te nodigen.`,
  role: msg`Kies een rol.`,
  places: msg`Schrijf vier cijfers per gebied. Bijvoorbeeld 1012, 1103. Leeg is overal.`,
};

type RoleProps = {
  readonly id: string;
  readonly name?: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: OrganisationKind;
  readonly chosen: string;
  readonly isWrong?: boolean;
  /** A role that cannot be chosen here. */
  readonly without?: MemberRole;
};

/** One of the roles that a member of such an organisation can have. */
export const RoleField = ({ id, name = "role", kind, chosen, isWrong = false, without, ...words }: RoleProps) => {
  const { i18n } = useLingui();
  return (
    <div className="stack stack--tight">
      {isWrong && <FieldError id={`${id}-error`}>{i18n._(personMessages.role)}</FieldError>}
      <Select id={id} name={name} defaultValue={chosen} {...words}>
        {rolesOfKind(kind)
          .filter((role) => role !== without)
          .map((role) => (
            <option key={role} value={role}>
              {i18n._(roleWords[role])}
            </option>
          ))}
      </Select>
    </div>
  );
};

type PlacesProps = { readonly id: string; readonly typed: string; readonly isWrong: boolean };

/** Areas of postcodes, on one line. */
export const PlacesField = ({ id, typed, isWrong }: PlacesProps) => {
  const { i18n } = useLingui();
  return (
    <Field
      id={id}
      name="places"
      label={<Trans>Waar? De vier cijfers van de postcodes</Trans>}
      hint={<Trans>Zet een komma tussen gebieden. Laat het leeg voor overal.</Trans>}
      defaultValue={typed}
      error={isWrong && i18n._(personMessages.places)}
      autoComplete="off"
      maxLength={1_400}
      dir="ltr"
    />
  );
};
