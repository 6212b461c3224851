import { Trans, useLingui } from "@lingui/react/macro";
import { Fact } from "@techconnect/ui/facts";
import { Notice } from "@techconnect/ui/notice";
import type { ModerationPageQuery } from "../../graphql/generated/graphql.ts";
import { useLocale } from "../../request/use-locale.ts";
import { NextPage } from "../site/next-page.tsx";
import { PageHead } from "../site/page-head.tsx";
import { useFormats } from "../site/use-formats.ts";
import type { JudgeTrouble } from "./judge.server.ts";
import { JudgeForms } from "./judge-forms.tsx";
import type { ModerationTab } from "./moderation-tab.ts";
import { ModerationTabs } from "./moderation-tabs.tsx";
import { OrganisationFacts } from "./organisation-facts.tsx";
import { TroubleNotice } from "./trouble.tsx";

type Queue = NonNullable<ModerationPageQuery["verificationQueue"]>;
type Waiting = Queue["edges"][number]["node"];
type WaitingRecord = NonNullable<Waiting["record"]>;

/** Why one moderator is not enough, and how many said yes. */
const TwoNeeded = ({ record }: { readonly record: WaitingRecord }) => {
  if (record.status !== "SUBMITTED" || record.approvalsNeeded !== 2) return null;
  return (
    <Notice tone="warning">
      <p>
        {record.isDomainShared ? (
          <Trans>Een school en een werkgever gebruiken dit e-maildomein allebei. Kijk goed wie dit is.</Trans>
        ) : (
          <Trans>Het e-mailadres bewijst niet wie dit is.</Trans>
        )}{" "}
        {record.approvals === 0 ? (
          <Trans>Twee moderatoren moeten ja zeggen.</Trans>
        ) : (
          <Trans>Eén van twee moderatoren zei ja. Was jij dat? Dan moet een ander ook kijken.</Trans>
        )}
      </p>
    </Notice>
  );
};

const WaitingItem = ({ organisation }: { readonly organisation: Waiting }) => {
  const locale = useLocale();
  const { moment } = useFormats();
  const { id, name, record } = organisation;
  if (record === null) return null;
  return (
    <li className="card stack">
      <h2 className="card__title">
        <a href={`/${locale}/organisaties/${id}`}>
          <bdi>{name}</bdi>
        </a>
      </h2>
      <TwoNeeded record={record} />
      <OrganisationFacts organisation={organisation} record={record}>
        {record.status === "SUBMITTED" && record.submittedAt !== null && (
          <Fact name={<Trans>Wacht sinds</Trans>}>{moment(record.submittedAt)}</Fact>
        )}
      </OrganisationFacts>
      <JudgeForms organisation={organisation} record={record} />
    </li>
  );
};

const HowItWent = ({
  trouble,
  done,
}: {
  readonly trouble: JudgeTrouble | null | undefined;
  readonly done: boolean;
}) => {
  if (trouble === "NoReason")
    return (
      <Notice tone="error" role="alert">
        <p>
          <Trans>Er is nog niets gedaan. Kies eerst een reden: die leest de organisatie in de mail.</Trans>
        </p>
      </Notice>
    );
  if (trouble === "NotAllowed")
    return (
      <Notice tone="error" role="alert">
        <p>
          <Trans>Je hoort zelf bij deze organisatie. Een andere moderator kijkt ernaar.</Trans>
        </p>
      </Notice>
    );
  if (!done) return <TroubleNotice kind={trouble} />;
  return (
    <Notice tone="success" role="alert">
      <p>
        <Trans>Je oordeel is bewaard.</Trans>
      </p>
    </Notice>
  );
};

const HowMany = ({ count, tab }: { readonly count: number; readonly tab: ModerationTab }) => (
  <p className="lead">
    {count === 0 && tab === "wacht" && <Trans>Niemand wacht. Mooi.</Trans>}
    {count === 0 && tab !== "wacht" && <Trans>Hier staat nu geen organisatie.</Trans>}
    {count > 0 && tab === "wacht" && <Trans>Wie het langst wacht, staat bovenaan. In de rij: {count}.</Trans>}
    {count > 0 && tab !== "wacht" && <Trans>Aantal organisaties: {count}.</Trans>}
  </p>
);

type Props = {
  readonly queue: Queue;
  readonly after: string | null;
  readonly tab: ModerationTab;
  readonly trouble: JudgeTrouble | null | undefined;
  readonly done: boolean;
};

/** What waits for a moderator, whoever waits longest first. */
export const Moderation = ({ queue, after, tab, trouble, done }: Props) => {
  const { t } = useLingui();
  return (
    <div className="page">
      <PageHead title={t`Organisaties nakijken`} indexed={false} />
      <h1>
        <Trans>Organisaties nakijken</Trans>
      </h1>
      <HowItWent trouble={trouble} done={done} />
      <ModerationTabs open={tab} />
      <HowMany count={queue.totalCount} tab={tab} />
      <ul className="plain-list stack stack--wide">
        {queue.edges.map(({ node }) => (
          <WaitingItem key={node.id} organisation={node} />
        ))}
      </ul>
      <NextPage pageInfo={queue.pageInfo} after={after} />
    </div>
  );
};
