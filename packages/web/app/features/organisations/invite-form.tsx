import { Trans, useLingui } from "@lingui/react/macro";
import { languageNames } from "@techconnect/i18n/locales";
import { locales } from "@techconnect/domain/kernel/locale";
import { Button } from "@techconnect/ui/button";
import { Field } from "@techconnect/ui/field";
import { PageSection } from "@techconnect/ui/page-section";
import { Select } from "@techconnect/ui/select";
import type { OrganisationKind } from "../../graphql/generated/graphql.ts";
import type { PeopleAnswer } from "./people-answer.ts";
import { PlacesField, personMessages, RoleField } from "./person-fields.tsx";
import { rolesOfKind } from "./roles-of-kind.ts";

const EmailField = ({ typed, isWrong }: { readonly typed: string | undefined; readonly isWrong: boolean }) => {
  const { i18n } = useLingui();
  return (
    <Field
      id="email"
      name="email"
      type="email"
      label={<Trans>E-mailadres</Trans>}
      hint={<Trans>We sturen een link. Die werkt 14 dagen, alleen voor dit adres.</Trans>}
      defaultValue={typed}
      error={isWrong && i18n._(personMessages.email)}
      autoComplete="off"
      maxLength={254}
      dir="ltr"
    />
  );
};

const LanguageField = ({ chosen }: { readonly chosen: string }) => {
  const { t } = useLingui();
  return (
    <Select id="language" name="language" label={t`Taal van de mail`} defaultValue={chosen}>
      {locales.map((locale) => (
        <option key={locale} value={locale} lang={locale}>
          {languageNames[locale]}
        </option>
      ))}
    </Select>
  );
};

type Props = {
  readonly kind: OrganisationKind;
  readonly requestId: string;
  /** About an invitation that was not sent. */
  readonly answer: PeopleAnswer | undefined;
};

/** Invites somebody by mail, for a role and some places. */
export const InviteForm = ({ kind, requestId, answer }: Props) => {
  const { t, i18n } = useLingui();
  const values = answer?.values;
  const wrong = answer?.wrong ?? [];
  return (
    <PageSection id="invite" title={<Trans>Nodig iemand uit</Trans>}>
      <form method="post" className="stack measure" noValidate>
        <input type="hidden" name="requestId" value={answer?.requestId || requestId} />
        <EmailField typed={values?.email} isWrong={wrong.includes("email")} />
        <RoleField
          id="role"
          label={t`Rol`}
          hint={t`Een beheerder mag ook de gegevens wijzigen en mensen uitnodigen.`}
          kind={kind}
          chosen={values?.role || (rolesOfKind(kind)[1] ?? "MEMBER")}
          isWrong={wrong.includes("role")}
        />
        <PlacesField id="places" typed={values?.places ?? ""} isWrong={wrong.includes("places")} />
        <LanguageField chosen={values?.language || i18n.locale} />
        <div>
          <Button name="doe" value="nodig-uit">
            <Trans>Stuur de uitnodiging</Trans>
          </Button>
        </div>
      </form>
    </PageSection>
  );
};
