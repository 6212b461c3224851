import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { Fact } from "@techconnect/ui/facts";
import { Notice } from "@techconnect/ui/notice";
import { useLocale } from "../../request/use-locale.ts";
import { PageHead } from "../site/page-head.tsx";
import { useFormats } from "../site/use-formats.ts";
import { JudgeForms } from "./judge-forms.tsx";
import { OrganisationFacts } from "./organisation-facts.tsx";
import type { ShownOrganisation, ShownRecord } from "./organisation-queries.ts";
import { roleWords } from "./organisation-words.ts";
import { Reviews } from "./reviews.tsx";
import { StatusNotice } from "./status-notice.tsx";
import { type Trouble, TroubleNotice } from "./trouble.tsx";

type Props = {
  readonly organisation: ShownOrganisation;
  readonly isSignedIn: boolean;
  readonly trouble: Trouble | null | undefined;
  /** What was just done, as the address says. */
  readonly done: string | null;
};

const Done = ({ what }: { readonly what: string | null }) => {
  if (what !== "gemaakt" && what !== "bewaard" && what !== "lid" && what !== "beoordeeld") return null;
  return (
    <Notice tone="success" role="alert">
      <p>
        {what === "gemaakt" && <Trans>De organisatie staat klaar. Vul aan wat nog mist en nodig collega’s uit.</Trans>}
        {what === "bewaard" && <Trans>Bewaard.</Trans>}
        {what === "lid" && <Trans>Welkom! Je hoort nu bij deze organisatie.</Trans>}
        {what === "beoordeeld" && <Trans>Je oordeel is bewaard. De beheerders krijgen een mail.</Trans>}
      </p>
    </Notice>
  );
};

const Ways = ({ here, record: { members, role, status } }: { readonly here: string; readonly record: ShownRecord }) =>
  role === null ? null : (
    <p className="row section">
      <a className={buttonClass("quiet")} href={`${here}/mensen`}>
        <Trans>Mensen ({members?.length ?? 0})</Trans>
      </a>
      {role === "ADMIN" && status !== "SUSPENDED" && (
        <a className={buttonClass("quiet")} href={`${here}/wijzig`}>
          <Trans>Wijzig de gegevens</Trans>
        </a>
      )}
    </p>
  );

/** What everybody sees of a verified organisation. */
const ForEverybody = ({ organisation, isSignedIn }: Pick<Props, "organisation" | "isSignedIn">) => {
  const locale = useLocale();
  const { day } = useFormats();
  const here = `/${locale}/organisaties/${organisation.id}`;
  return (
    <>
      <OrganisationFacts organisation={organisation}>
        {organisation.verifiedOn !== null && (
          <Fact name={<Trans>Goedgekeurd op</Trans>}>{day(organisation.verifiedOn)}</Fact>
        )}
      </OrganisationFacts>
      {!isSignedIn && (
        <p>
          <Trans>Werk je hier?</Trans>{" "}
          <a href={`/${locale}/inloggen?${new URLSearchParams({ verder: here })}`}>
            <Trans>Log in</Trans>
          </a>
        </p>
      )}
    </>
  );
};

const WayBack = ({ isModerator }: { readonly isModerator: boolean }) => {
  const locale = useLocale();
  return (
    <p className="section">
      <a className="link-alone" href={`/${locale}/${isModerator ? "moderatie" : "organisaties"}`}>
        {isModerator ? <Trans>Alles wat wacht</Trans> : <Trans>Al je organisaties</Trans>}
      </a>
    </p>
  );
};

/** What an organisation is and where it stands, with ways to its people and its details. */
export const Organisation = ({ organisation, isSignedIn, trouble, done }: Props) => {
  const { t, i18n } = useLingui();
  const { id, name, record } = organisation;
  const here = `/${i18n.locale}/organisaties/${id}`;
  const role = record?.role ?? null;
  return (
    <div className="page">
      <PageHead title={t`Organisatie: ${name}`} indexed={false} />
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <div className="stack">
        <Done what={trouble ? null : done} />
        <TroubleNotice kind={trouble} />
        {record && <StatusNotice record={record} />}
        {record ? (
          <OrganisationFacts organisation={organisation} record={record}>
            {role !== null && <Fact name={<Trans>Jouw rol</Trans>}>{i18n._(roleWords[role])}</Fact>}
          </OrganisationFacts>
        ) : (
          <ForEverybody organisation={organisation} isSignedIn={isSignedIn} />
        )}
      </div>
      {record && (
        <>
          <Ways here={here} record={record} />
          {role === null && (
            <div className="section">
              <JudgeForms organisation={organisation} record={record} after={here} />
            </div>
          )}
          <Reviews reviews={record.reviews} />
        </>
      )}
      {isSignedIn && <WayBack isModerator={record !== null && role === null} />}
    </div>
  );
};
