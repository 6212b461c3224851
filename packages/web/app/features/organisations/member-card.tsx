import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Disclosure } from "@techconnect/ui/disclosure";
import { FactsLine } from "@techconnect/ui/facts";
import type { OrganisationKind } from "../../graphql/generated/graphql.ts";
import type { ShownMember } from "./organisation-queries.ts";
import { roleWords } from "./organisation-words.ts";
import type { PeopleAnswer } from "./people-answer.ts";
import { PlacesField, RoleField } from "./person-fields.tsx";
import { PlacesShown } from "./places-shown.tsx";
import { rolesOfKind } from "./roles-of-kind.ts";

type FormProps = {
  readonly member: ShownMember;
  readonly kind: OrganisationKind;
  /** About this member, where their form was not kept. */
  readonly answer: PeopleAnswer | undefined;
};

const ChangeForm = ({ member: { personId, role, places }, kind, answer }: FormProps) => {
  const { t } = useLingui();
  return (
    <form method="post" className="stack">
      <input type="hidden" name="personId" value={personId} />
      <RoleField
        id={`role-${personId}`}
        label={t`Rol`}
        kind={kind}
        chosen={answer?.values.role || role}
        isWrong={answer?.wrong.includes("role") ?? false}
      />
      <PlacesField
        id={`places-${personId}`}
        typed={answer?.values.places ?? places.join(", ")}
        isWrong={answer?.wrong.includes("places") ?? false}
      />
      <div>
        <Button kind="quiet" name="doe" value="wijzig">
          <Trans>Bewaar</Trans>
        </Button>
      </div>
    </form>
  );
};

const HandOverForm = ({ member: { personId }, kind }: Omit<FormProps, "answer">) => {
  const { t } = useLingui();
  return (
    <form method="post" className="stack">
      <p>
        <Trans>Deze persoon wordt beheerder. Jij krijgt een andere rol, in één keer.</Trans>
      </p>
      <input type="hidden" name="personId" value={personId} />
      <RoleField
        id={`own-${personId}`}
        name="ownRole"
        label={t`Wat word jij?`}
        kind={kind}
        chosen={rolesOfKind(kind)[1] ?? "MEMBER"}
        without="ADMIN"
      />
      <div>
        <Button kind="quiet" name="doe" value="draag-over">
          <Trans>Draag het over</Trans>
        </Button>
      </div>
    </form>
  );
};

const RemoveForm = ({ personId }: { readonly personId: string }) => (
  <form method="post" className="stack">
    <p>
      <Trans>Deze persoon kan dan niets meer zien of doen bij de organisatie.</Trans>
    </p>
    <input type="hidden" name="personId" value={personId} />
    <div>
      <Button kind="quiet" name="doe" value="haal-weg">
        <Trans>Haal weg</Trans>
      </Button>
    </div>
  </form>
);

const MemberFacts = ({ member: { name, email, role, places } }: Pick<FormProps, "member">) => {
  const { i18n } = useLingui();
  return (
    <>
      {name !== "" && (
        <p>
          <bdi className="address" dir="ltr">
            {email}
          </bdi>
        </p>
      )}
      <FactsLine>
        {i18n._(roleWords[role])}
        <PlacesShown places={places} />
      </FactsLine>
    </>
  );
};

type Props = FormProps & { readonly isMe: boolean; readonly isManaged: boolean };

/** A member, with what an admin can change about them. */
export const MemberCard = ({ member, kind, answer, isMe, isManaged }: Props) => (
  <li className="card stack organisation-card">
    <h3 className="card__title">
      <bdi className="address">{member.name || member.email}</bdi> {isMe && <Trans>(jij)</Trans>}
    </h3>
    <MemberFacts member={member} />
    {isManaged && (
      <Disclosure summary={<Trans>Wijzig rol of gebied</Trans>} open={answer !== undefined} wide>
        <ChangeForm member={member} kind={kind} answer={answer} />
      </Disclosure>
    )}
    {isManaged && !isMe && (
      <>
        <Disclosure summary={<Trans>Draag de organisatie over</Trans>} wide>
          <HandOverForm member={member} kind={kind} />
        </Disclosure>
        <Disclosure summary={<Trans>Haal uit de organisatie</Trans>} wide>
          <RemoveForm personId={member.personId} />
        </Disclosure>
      </>
    )}
  </li>
);
