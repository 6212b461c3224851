import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { FactsLine } from "@techconnect/ui/facts";
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
  const { id, email, role, places, state } = invitation;
  const until = day(invitation.expiresAt.slice(0, 10));
  return (
    <li className="card stack organisation-card">
      <h3 className="card__title">
        <bdi className="address" dir="ltr">
          {email}
        </bdi>
      </h3>
      <FactsLine>
        {i18n._(roleWords[role])}
        <PlacesShown places={places} />
        {state === "OPEN" ? <Trans>werkt tot {until}</Trans> : <Trans>verlopen op {until}</Trans>}
      </FactsLine>
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
