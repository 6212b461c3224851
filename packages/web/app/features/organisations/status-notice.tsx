import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Notice } from "@techconnect/ui/notice";
import type { OrganisationStatus } from "../../graphql/generated/graphql.ts";
import { useLocale } from "../../request/use-locale.ts";
import type { ShownRecord } from "./organisation-queries.ts";
import { statusMeanings, statusWords } from "./organisation-words.ts";

const toneOf = {
  UNVERIFIED: "warning",
  SUBMITTED: "info",
  VERIFIED: "success",
  SUSPENDED: "error",
} as const satisfies Record<OrganisationStatus, string>;

const Approvals = ({ record: { approvals, approvalsNeeded } }: { readonly record: ShownRecord }) =>
  approvalsNeeded === 2 && approvals === 1 ? (
    <p>
      <Trans>Eén van twee moderatoren zei ja. Er kijkt nog iemand.</Trans>
    </p>
  ) : null;

const HandIn = () => (
  <form method="post">
    <p>
      <Trans>Klopt alles? Stuur het dan in. Een moderator kijkt het na.</Trans>
    </p>
    <Button name="doe" value="stuur-in">
      <Trans>Stuur in om na te kijken</Trans>
    </Button>
  </form>
);

/** Where an organisation stands, what that means, and what to do next. */
export const StatusNotice = ({ record }: { readonly record: ShownRecord }) => {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { status, role } = record;
  return (
    <Notice tone={toneOf[status]}>
      <p>
        <strong>
          <Trans>Status: {i18n._(statusWords[status])}.</Trans>
        </strong>{" "}
        {role !== null && i18n._(statusMeanings[status])}
      </p>
      {status === "SUBMITTED" && <Approvals record={record} />}
      {status === "UNVERIFIED" && role === "ADMIN" && <HandIn />}
      {status === "UNVERIFIED" && role !== null && role !== "ADMIN" && (
        <p>
          <Trans>Een beheerder kan het insturen.</Trans>
        </p>
      )}
      {status === "SUSPENDED" && role !== null && (
        <p>
          <a href={`/${locale}/hulp`}>
            <Trans>Praat met ons. Dan kijken we samen wat nodig is.</Trans>
          </a>
        </p>
      )}
    </Notice>
  );
};
