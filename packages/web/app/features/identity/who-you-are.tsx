import { Trans } from "@lingui/react/macro";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { languageNames } from "@techconnect/i18n/locales";
import { Button } from "@techconnect/ui/button";
import { Field } from "@techconnect/ui/field";
import { PageSection } from "@techconnect/ui/page-section";

type Props = {
  readonly name: string;
  readonly locale: Locale;
  readonly email: string;
  /** A name that was too long; it stays in the field. */
  readonly refused?: string | undefined;
};

/** What somebody wants to be called, and in which language we write. */
export const WhoYouAre = ({ name, locale, email, refused }: Props) => (
  <PageSection id="who" title={<Trans>Wie je bent</Trans>}>
    <form method="post" className="stack">
      <p>
        <Trans>
          Je e-mailadres is <bdi>{email}</bdi>.
        </Trans>
      </p>
      <Field
        id="name"
        name="name"
        label={<Trans>Hoe mogen we je noemen?</Trans>}
        hint={<Trans>Dit hoeft niet.</Trans>}
        defaultValue={refused ?? name}
        error={refused !== undefined && <Trans>Schrijf een naam van hoogstens 60 letters.</Trans>}
        autoComplete="nickname"
        maxLength={80}
        dir="auto"
      />
      <div className="field">
        <label className="field__label" htmlFor="locale">
          <Trans>In welke taal schrijven we je?</Trans>
        </label>
        <select className="input" id="locale" name="locale" defaultValue={locale}>
          {(["nl", "en", "ar"] as const).map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {languageNames[tag]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <Button name="doe" value="bewaar">
          <Trans>Bewaar</Trans>
        </Button>
      </div>
    </form>
  </PageSection>
);
