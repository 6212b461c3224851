import { Trans, useLingui } from "@lingui/react/macro";
import { Fact, FactRow } from "@techconnect/ui/facts";
import type { InvitationPageQuery } from "../../graphql/generated/graphql.ts";
import { useFormats } from "../site/use-formats.ts";
import { kindWords, roleWords } from "./organisation-words.ts";
import { PlacesShown } from "./places-shown.tsx";

type Shown = NonNullable<InvitationPageQuery["invitation"]>;
type Props = Pick<Shown, "organisationKind" | "role" | "places" | "expiresAt"> & {
  /** The address that was invited, where whoever looks may not know it. */
  readonly invited?: Shown["invited"];
};

/** What somebody is invited to. */
export const InvitationFacts = ({ organisationKind, role, places, expiresAt, invited = null }: Props) => {
  const { i18n } = useLingui();
  const { day } = useFormats();
  return (
    <FactRow>
      <Fact name={<Trans>Soort</Trans>}>{i18n._(kindWords[organisationKind])}</Fact>
      <Fact name={<Trans>Je rol wordt</Trans>}>{i18n._(roleWords[role])}</Fact>
      <Fact name={<Trans>Waar</Trans>}>
        <PlacesShown places={places} />
      </Fact>
      {invited !== null && (
        <Fact name={<Trans>Voor</Trans>}>
          <bdi dir="ltr">{invited}</bdi>
        </Fact>
      )}
      <Fact name={<Trans>Werkt tot</Trans>}>{day(expiresAt.slice(0, 10))}</Fact>
    </FactRow>
  );
};
