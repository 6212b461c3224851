import { Trans, useLingui } from "@lingui/react/macro";
import { Fact, FactRow } from "@techconnect/ui/facts";
import type { ReactNode } from "react";
import type { OrganisationKind } from "../../graphql/generated/graphql.ts";
import { kindWords } from "./organisation-words.ts";

type RecordProps = {
  readonly kvkNumber: string | null;
  readonly emailDomain: string | null;
  readonly isDomainProven: boolean;
};

const NotGiven = () => <Trans>niet ingevuld</Trans>;

const RecordFacts = ({ kvkNumber, emailDomain, isDomainProven }: RecordProps) => (
  <>
    <Fact name={<Trans>KvK-nummer</Trans>}>{kvkNumber === null ? <NotGiven /> : <bdi dir="ltr">{kvkNumber}</bdi>}</Fact>
    <Fact
      name={<Trans>E-maildomein</Trans>}
      note={
        emailDomain !== null &&
        (isDomainProven ? (
          <Trans>Iemand van de organisatie logt in met dit domein.</Trans>
        ) : (
          <Trans>Nog niemand van de organisatie logt in met dit domein.</Trans>
        ))
      }
    >
      {emailDomain === null ? <NotGiven /> : <bdi dir="ltr">{emailDomain}</bdi>}
    </Fact>
  </>
);

type Props = {
  readonly organisation: {
    readonly kind: OrganisationKind;
    readonly website: string | null;
    readonly about: string | null;
  };
  /** What members and moderators see besides. */
  readonly record?: RecordProps;
  /** More of it, such as one's own role. */
  readonly children?: ReactNode;
};

/** What an organisation says about itself. */
export const OrganisationFacts = ({ organisation: { kind, website, about }, record, children }: Props) => {
  const { i18n } = useLingui();
  return (
    <div className="stack">
      {about !== null && (
        <p className="measure" dir="auto">
          {about}
        </p>
      )}
      <FactRow>
        <Fact name={<Trans>Soort</Trans>}>{i18n._(kindWords[kind])}</Fact>
        {record && <RecordFacts {...record} />}
        {website !== null && (
          <Fact name={<Trans>Website</Trans>}>
            <a href={website} rel="nofollow noreferrer" dir="ltr">
              {website.replace(/^https?:\/\//, "").replace(/\/$/, "")}
            </a>
          </Fact>
        )}
        {children}
      </FactRow>
    </div>
  );
};
