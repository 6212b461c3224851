import { fail, ok, type Failure, type Result } from "../kernel/result.ts";
import { rolesOf, type MemberRole, type OrganisationKind } from "./organisation.ts";

/** Somebody in an organisation: one role each. */
export type Member = {
  readonly personId: string;
  readonly role: MemberRole;
  /** Where the role holds: areas of four-digit postcodes; none for everywhere. */
  readonly places: readonly string[];
};

/** An organisation would have members and nobody who looks after them. */
export type NoAdminLeft = Failure<"NoAdminLeft">;
export type NoSuchMember = Failure<"NoSuchMember">;

const noAdminLeft = fail<NoAdminLeft>({ kind: "NoAdminLeft", message: "Make somebody else admin first." });
const noSuchMember = fail<NoSuchMember>({ kind: "NoSuchMember", message: "There is no such member." });

/** Can members of such an organisation have this role? */
export const isRoleOf = (kind: OrganisationKind, role: MemberRole): boolean => rolesOf(kind).includes(role);

export const memberIn = (members: readonly Member[], personId: string): Member | undefined =>
  members.find((member) => member.personId === personId);

/** Nobody at all, or somebody who looks after the others. */
export const isLookedAfter = (members: readonly Member[]): boolean =>
  members.length === 0 || members.some(({ role }) => role === "admin");

type Changed = Result<readonly Member[], NoAdminLeft | NoSuchMember>;

const lookedAfter = (members: readonly Member[]): Changed => (isLookedAfter(members) ? ok(members) : noAdminLeft);

/** Lets somebody in. Who is in already stays as they are: an invitation never takes a role away. */
export const admit = (members: readonly Member[], member: Member): readonly Member[] =>
  memberIn(members, member.personId) ? members : [...members, member];

/** Gives a member another role or other places. */
export const changeMember = (members: readonly Member[], changed: Member): Changed =>
  memberIn(members, changed.personId)
    ? lookedAfter(members.map((member) => (member.personId === changed.personId ? changed : member)))
    : noSuchMember;

/** Lets a member go, by whoever's wish. The last one of all may go: then nobody is left to look after. */
export const depart = (members: readonly Member[], personId: string): Changed =>
  memberIn(members, personId) ? lookedAfter(members.filter((member) => member.personId !== personId)) : noSuchMember;

/**
 * Hands an organisation over: somebody else becomes its admin, everywhere, and whoever hands over steps back.
 *
 * @param role what `from` goes on as
 */
export const transfer = (
  members: readonly Member[],
  { from, to, role }: { readonly from: string; readonly to: string; readonly role: MemberRole },
): Changed => {
  if (from === to || !memberIn(members, from) || !memberIn(members, to)) return noSuchMember;
  return lookedAfter(
    members.map((member) => {
      if (member.personId === to) return { ...member, role: "admin", places: [] };
      return member.personId === from ? { ...member, role } : member;
    }),
  );
};
