import { expect } from "vitest";
import type { SignedIn } from "@techconnect/domain/identity/actor";
import type { MemberRole } from "@techconnect/domain/organisations/organisation";
import { aModerator, nextId, plainTokens, somebody } from "./an-organisation.ts";
import { aForm, organisationsAtWork } from "./organisations-at-work.ts";
import { memoryOrganisations } from "./organisations.memory.ts";

/** What became of something: `ok`, or the kind of the failure. */
export const kindOf = (result: { readonly ok: boolean; readonly error?: { readonly kind: string } }) =>
  result.ok ? "ok" : result.error?.kind;

/** An organisation on the double, and what can be done with it. */
export const given = async (over: object = {}) => {
  const memory = memoryOrganisations();
  const work = organisationsAtWork(memory.transaction);
  const amina = somebody();
  const made = await work.create(amina, aForm(over));
  if (!made.ok) throw new Error(made.error.message);
  const { organisationId } = made.value;

  const tokenOf = (email: string) => {
    const event = memory.events().findLast(({ kind }) => kind === "MemberInvited");
    return event ? plainTokens.tokenFor(event.id) : email;
  };
  const form = (email: string, role: MemberRole = "member") => {
    const asked = { organisationId, requestId: nextId(), email, role };
    return { ...asked, places: [], locale: "nl" as const };
  };
  /** Somebody who was invited and accepted. */
  const joined = async (role: MemberRole = "member"): Promise<SignedIn> => {
    const person = somebody({ email: `${nextId()}@bakker.example` });
    expect(kindOf(await work.invite(amina, form(person.email, role)))).toBe("ok");
    expect(kindOf(await work.accept(person, tokenOf(person.email)))).toBe("ok");
    return person;
  };
  const status = async () => (await work.show(aModerator(), organisationId))?.organisation.standing.status;
  const version = async () => (await work.show(aModerator(), organisationId))?.organisation.version ?? 0;
  return { ...memory, ...work, amina, organisationId, form, joined, tokenOf, status, version };
};
