import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Fact, FactRow } from "@techconnect/ui/facts";
import { PageSection } from "@techconnect/ui/page-section";
import { useFormats } from "../site/use-formats.ts";
import type { ShownInvitation } from "./organisation-queries.ts";
import { roleWords } from "./organisation-words.ts";
import { PlacesShown } from "./places-shown.tsx";

type Props = { readonly invitations: readonly ShownInvitation[]; readonly isManaged: boolean };

const InvitationItem = ({
  invitation,
  isManaged,
}: {
  readonly invitation: ShownInvitation;
  readonly isManaged: boolean;
}) => {
  const { i18n } = useLingui();
  const { day } = useFormats();
  const { id, email, role, places, state, expiresAt } = invitation;
  return (
    <li className="card">
      <h3 className="card__title">
        <bdi className="wraps" dir="ltr">
          {email}
        </bdi>
      </h3>
      <FactRow>
        <Fact name={<Trans>Rol</Trans>}>{i18n._(roleWords[role])}</Fact>
        <Fact name={<Trans>Waar</Trans>}>
          <PlacesShown places={places} />
        </Fact>
        <Fact name={state === "OPEN" ? <Trans>Werkt tot</Trans> : <Trans>Verlopen op</Trans>}>
          {day(expiresAt.slice(0, 10))}
        </Fact>
      </FactRow>
      {isManaged && (
        <form method="post">
          <input type="hidden" name="invitationId" value={id} />
          <Button kind="quiet" name="doe" value="trek-in">
            <Trans>Trek in</Trans>
            <span className="visually-hidden">: {email}</span>
          </Button>
        </form>
      )}
    </li>
  );
};

/** Invitations that nobody accepted yet; what came to its end needs nobody's eye. */
export const OpenInvitations = ({ invitations, isManaged }: Props) => {
  const waiting = invitations.filter(({ state }) => state === "OPEN" || state === "EXPIRED");
  if (waiting.length === 0) return null;
  return (
    <PageSection id="invitations" title={<Trans>Uitgenodigd</Trans>}>
      <ul className="columns plain-list">
        {waiting.map((invitation) => (
          <InvitationItem key={invitation.id} invitation={invitation} isManaged={isManaged} />
        ))}
      </ul>
    </PageSection>
  );
};
