import { Trans, useLingui } from "@lingui/react/macro";
import { Fact, FactRow } from "@techconnect/ui/facts";
import type { ReactNode } from "react";
import type { OrganisationKind } from "../../graphql/generated/graphql.ts";
import { kindWords } from "./organisation-words.ts";

type Props = {
  readonly organisation: {
    readonly kind: OrganisationKind;
    readonly website: string | null;
    readonly about: string | null;
  };
  /** What members and moderators see besides. */
  readonly record?: {
    readonly kvkNumber: string | null;
    readonly emailDomain: string | null;
    readonly isDomainProven: boolean;
  };
  /** More of it, such as one's own role. */
  readonly children?: ReactNode;
};

/** What an organisation says about itself. */
export const OrganisationFacts = ({ organisation: { kind, website, about }, record, children }: Props) => {
  const { i18n } = useLingui();
  return (
    <>
      {about !== null && (
        <p className="measure" dir="auto">
          {about}
        </p>
      )}
      <FactRow>
        <Fact name={<Trans>Soort</Trans>}>{i18n._(kindWords[kind])}</Fact>
        {record && (
          <Fact name={<Trans>KvK-nummer</Trans>}>
            {record.kvkNumber === null ? <Trans>niet ingevuld</Trans> : <bdi dir="ltr">{record.kvkNumber}</bdi>}
          </Fact>
        )}
        {record && (
          <Fact
            name={<Trans>E-maildomein</Trans>}
            note={
              record.emailDomain !== null &&
              (record.isDomainProven ? (
                <Trans>Iemand van de organisatie logt in met dit domein.</Trans>
              ) : (
                <Trans>Nog niemand van de organisatie logt in met dit domein.</Trans>
              ))
            }
          >
            {record.emailDomain === null ? <Trans>niet ingevuld</Trans> : <bdi dir="ltr">{record.emailDomain}</bdi>}
          </Fact>
        )}
        {website !== null && (
          <Fact name={<Trans>Website</Trans>}>
            <a href={website} rel="nofollow noreferrer" dir="ltr">
              {website.replace(/^https?:\/\//, "").replace(/\/$/, "")}
            </a>
          </Fact>
        )}
        {children}
      </FactRow>
    </>
  );
};
