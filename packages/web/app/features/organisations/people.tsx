import "./organisations.css";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { ErrorSummary } from "@techconnect/ui/error-summary";
import { Notice } from "@techconnect/ui/notice";
import type { OrganisationKind } from "../../graphql/generated/graphql.ts";
import { PageHead } from "../site/page-head.tsx";
import { InviteForm } from "./invite-form.tsx";
import { LeaveForm } from "./leave-form.tsx";
import { MemberCard } from "./member-card.tsx";
import { OpenInvitations } from "./open-invitations.tsx";
import type { ShownMember, ShownOrganisation, ShownRecord } from "./organisation-queries.ts";
import type { PeopleDone } from "./people.server.ts";
import type { PeopleAnswer } from "./people-answer.ts";
import { personMessages } from "./person-fields.tsx";
import { TroubleNotice } from "./trouble.tsx";

type Props = {
  readonly organisation: ShownOrganisation;
  readonly record: ShownRecord;
  /** Of whoever looks. */
  readonly personId: string;
  readonly requestId: string;
  readonly answer: PeopleAnswer | undefined;
  readonly done: string | null;
};

const doneWords: Record<Exclude<PeopleDone, "verlaten">, MessageDescriptor> = {
  uitgenodigd: msg`De uitnodiging is verstuurd.`,
  ingetrokken: msg`De uitnodiging is ingetrokken. De link werkt niet meer.`,
  gewijzigd: msg`Bewaard.`,
  weggehaald: msg`Deze persoon hoort niet meer bij de organisatie.`,
  overgedragen: msg`De organisatie is overgedragen.`,
};

const isDone = (what: string | null): what is keyof typeof doneWords => what !== null && Object.hasOwn(doneWords, what);

const WhatIsWrong = ({ answer }: Pick<Props, "answer">) => {
  const { i18n } = useLingui();
  if (!answer || answer.wrong.length === 0) return null;
  return (
    <ErrorSummary
      title={<Trans>Kijk dit nog even na</Trans>}
      errors={answer.wrong.map((field) => ({
        field: answer.personId === null ? field : `${field}-${answer.personId}`,
        message: i18n._(personMessages[field]),
      }))}
    />
  );
};

const Done = ({ what }: { readonly what: string | null }) => {
  const { i18n } = useLingui();
  return isDone(what) ? (
    <Notice tone="success" role="alert">
      <p>{i18n._(doneWords[what])}</p>
    </Notice>
  ) : null;
};

const OnlyOneself = () => (
  <Notice tone="warning">
    <p>
      <Trans>De organisatie staat stil. Daarom zie je hier alleen jezelf.</Trans>
    </p>
  </Notice>
);

type MembersProps = Pick<Props, "personId" | "answer"> & {
  readonly members: readonly ShownMember[];
  readonly kind: OrganisationKind;
  readonly isManaged: boolean;
};

const Members = ({ members, kind, personId, isManaged, answer }: MembersProps) => (
  <section className="section" aria-labelledby="members">
    <h2 id="members">
      <Trans>Leden</Trans>
    </h2>
    <ul className="columns plain-list">
      {members.map((member) => (
        <MemberCard
          key={member.personId}
          member={member}
          kind={kind}
          answer={answer?.personId === member.personId ? answer : undefined}
          isMe={member.personId === personId}
          isManaged={isManaged}
        />
      ))}
    </ul>
  </section>
);

/** The members of an organisation and whom it invited. */
export const People = ({ organisation, record, personId, requestId, answer, done }: Props) => {
  const { t, i18n } = useLingui();
  const { id, kind, name } = organisation;
  const { members, invitations, role, status } = record;
  const isManaged = role === "ADMIN" && status !== "SUSPENDED";
  return (
    <div className="page">
      <PageHead title={t`Mensen van ${name}`} indexed={false} />
      <WhatIsWrong answer={answer} />
      <h1>
        <Trans>
          Mensen van <bdi>{name}</bdi>
        </Trans>
      </h1>
      <TroubleNotice kind={answer?.trouble} />
      {answer === undefined && <Done what={done} />}
      {status === "SUSPENDED" && <OnlyOneself />}
      <Members members={members ?? []} kind={kind} personId={personId} isManaged={isManaged} answer={answer} />
      <OpenInvitations invitations={invitations ?? []} isManaged={isManaged} />
      {isManaged && (
        <InviteForm kind={kind} requestId={requestId} answer={answer?.personId === null ? answer : undefined} />
      )}
      <LeaveForm isAlone={(members ?? []).length <= 1} status={status} />
      <p className="section">
        <a className="link-alone" href={`/${i18n.locale}/organisaties/${id}`}>
          <Trans>
            Terug naar <bdi>{name}</bdi>
          </Trans>
        </a>
      </p>
    </div>
  );
};
