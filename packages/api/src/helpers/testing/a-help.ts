import { randomInt, randomUUID } from "node:crypto";
import { aMembership, aPerson, friday, library } from "@techconnect/domain/helpers/testing/a-helping";
import type { Membership, SignedIn } from "@techconnect/domain/identity/actor";
import type { ConsentDesk } from "../../consents/consent-desk.ts";
import { readAndSixteen } from "../../consents/testing/consent-desk.memory.ts";
import { makeAcceptHelper, makeEndHelp } from "../answer-helper.ts";
import { makeAskToHelp } from "../ask-to-help.ts";
import { makeKeepCardFor, makeShowPerson } from "../help-person.ts";
import type { HelpTransaction, Names } from "../helpings.ts";
import { makeMakeHelperCode } from "../make-helper-code.ts";
import { makeShowAccesses, makeShowHelpAsked, makeShowHelpers, makeShowPeople } from "../show-help.ts";

/** Somebody whom no other test knows of. */
export const somebody = (): SignedIn => {
  const personId = randomUUID();
  return aPerson({ personId, email: `${personId}@example.org` });
};

/** Somebody like that, whose work it is to help people. */
export const someHelper = (membership: Partial<Membership> = {}): SignedIn => ({
  ...somebody(),
  memberships: [aMembership(membership)],
});

export const plainNames: Names = {
  ofPerson: async () => "Amina van der Berg",
  ofOrganisation: async () => "De Werkplaats",
};

/** Everything that one can do about help, on a store; time passes only when it is told to. */
export const helpOn = (transaction: HelpTransaction) => {
  let now = friday;
  const needs = {
    transaction,
    newId: randomUUID,
    now: () => now,
    tokens: { chance: () => randomInt(1e9), hashOf: (code: string) => `hash of ${code}` },
  };
  const can = {
    makeCode: makeMakeHelperCode(needs),
    ask: makeAskToHelp(needs),
    accept: makeAcceptHelper(needs),
    end: makeEndHelp(needs),
    helpersOf: makeShowHelpers(needs),
    accesses: makeShowAccesses(needs),
    people: makeShowPeople(needs),
    asked: makeShowHelpAsked(needs),
    person: makeShowPerson(needs),
    keepCardFor: makeKeepCardFor(needs),
  };
  const codeOf = async (person: SignedIn) => {
    const made = await can.makeCode(person);
    return made.ok ? made.value.code : "";
  };
  return {
    ...can,
    codeOf,
    wait: (instant: string | Date) => (now = new Date(instant)),
    /** A helper whom the person let in. @returns the id of the help */
    letIn: async (person: SignedIn, helper: SignedIn, level: "see" | "act" = "see", withNeeds = false) => {
      const asked = await can.ask(helper, { code: await codeOf(person), level, organisationId: library });
      const id = asked.ok ? asked.value.id : "";
      await can.accept(person, id, withNeeds, readAndSixteen);
      return id;
    },
  };
};

export type Opened = { readonly transaction: HelpTransaction; readonly consents: ConsentDesk };

/** Days after all begins. */
export const later = (days: number): Date => new Date(friday.getTime() + days * 86_400_000);

/** Somebody, whoever helps them, and all that can be done about it, on a store. */
export const givenHelp = (open: () => Promise<Opened>) => async () => {
  const { transaction, consents } = await open();
  return { ...helpOn(transaction), consents, me: somebody(), helper: someHelper() };
};
