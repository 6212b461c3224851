import "./organisations.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { Fact, FactRow } from "@techconnect/ui/facts";
import { Notice } from "@techconnect/ui/notice";
import { Link } from "react-router";
import type { MyOrganisationsPageQuery } from "../../graphql/generated/graphql.ts";
import { useLocale } from "../../request/use-locale.ts";
import { PageHead } from "../site/page-head.tsx";
import { MyOrganisationsPage } from "./organisation-queries.ts";
import { kindWords, roleWords, statusMeanings, statusWords } from "./organisation-words.ts";
import { PlacesShown } from "./places-shown.tsx";
import { ReceivedInvitations } from "./received-invitations.tsx";

type Membership = NonNullable<MyOrganisationsPageQuery["me"]>["memberships"][number];

/** What somebody can do next there, in the words of the link. */
const NextStep = ({ status, role }: Pick<Membership, "status" | "role">) => {
  if (role === "ADMIN" && status === "UNVERIFIED") return <Trans>Maak het af en stuur het in</Trans>;
  if (role === "ADMIN" && status === "VERIFIED") return <Trans>Beheer de organisatie</Trans>;
  return <Trans>Bekijk de organisatie</Trans>;
};

const MembershipCard = ({ membership }: { readonly membership: Membership }) => {
  const { i18n } = useLingui();
  const { organisation, status, role, places } = membership;
  return (
    <li className="card stack organisation-card">
      <h2 className="card__title">
        <bdi>{organisation.name}</bdi>
      </h2>
      <FactRow>
        <Fact name={<Trans>Soort</Trans>}>{i18n._(kindWords[organisation.kind])}</Fact>
        <Fact name={<Trans>Jouw rol</Trans>}>{i18n._(roleWords[role])}</Fact>
        <Fact name={<Trans>Waar</Trans>}>
          <PlacesShown places={places} />
        </Fact>
        <Fact name={<Trans>Status</Trans>} note={i18n._(statusMeanings[status])}>
          {i18n._(statusWords[status])}
        </Fact>
      </FactRow>
      <p>
        <Link className="link-alone" to={`/${i18n.locale}/organisaties/${organisation.id}`}>
          <NextStep status={status} role={role} />
          <span className="visually-hidden">: {organisation.name}</span>
        </Link>
      </p>
    </li>
  );
};

const NoneYet = () => (
  <>
    <p className="lead">
      <Trans>Werk je bij een werkgever, school of andere organisatie? Hier komt die te staan.</Trans>
    </p>
    <p>
      <Trans>Is je organisatie hier al? Vraag een beheerder om je uit te nodigen. Je krijgt dan een mail.</Trans>
    </p>
  </>
);

/** The organisations that somebody is in, with what to do next. */
export const MyOrganisations = ({ left }: { readonly left: boolean }) => {
  const { t } = useLingui();
  const locale = useLocale();
  const { me } = useSuspenseQuery(MyOrganisationsPage).data;
  if (!me) return null;
  const { memberships, invitations } = me;
  return (
    <div className="page">
      <PageHead title={t`Je organisaties`} indexed={false} />
      <h1>
        <Trans>Je organisaties</Trans>
      </h1>
      {left && (
        <Notice tone="success" role="alert">
          <p>
            <Trans>Je bent uit de organisatie.</Trans>
          </p>
        </Notice>
      )}
      <ReceivedInvitations account={me} heading="h2" />
      {memberships.length + invitations.length === 0 && <NoneYet />}
      <ul className="columns plain-list">
        {memberships.map((membership) => (
          <MembershipCard key={membership.organisation.id} membership={membership} />
        ))}
      </ul>
      <p className="section">
        <Link className={buttonClass(memberships.length === 0 ? "main" : "quiet")} to={`/${locale}/organisaties/nieuw`}>
          <Trans>Meld een organisatie aan</Trans>
        </Link>
      </p>
    </div>
  );
};
