import { readClassCode } from "@techconnect/domain/classes/class-code";
import {
  joinClass,
  type ClassClosed,
  type ClassFull,
  type TooManyAtOnce,
} from "@techconnect/domain/classes/join-class";
import type { Contribution } from "@techconnect/domain/classes/tally";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { isUuid } from "@techconnect/domain/kernel/uuid";
import { talentIds, type TalentId } from "@techconnect/domain/talent/talent-questions";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { ClassTokens, ClassTransaction } from "./class-groups.ts";
import { classNotFound, type ClassNotFound } from "./class-not-found.ts";

/** What somebody sends. Answers are not asked: the talents on the card are all that counts. */
export type AskedJoin = {
  readonly code: string;
  /** Made by the form; the same one again counts once. */
  readonly requestId: string;
  readonly talents: readonly string[];
  readonly interests: readonly string[];
};
export type JoinClassError = ClassNotFound | ClassClosed | ClassFull | TooManyAtOnce | InvalidInput;
export type JoinClass = (asked: AskedJoin) => Promise<Result<{ readonly joined: true }, JoinClassError>>;

type Needs = {
  readonly transaction: ClassTransaction;
  readonly tokens: Pick<ClassTokens, "markFor">;
  readonly interestIds: readonly string[];
  readonly now: () => Date;
};

const mostTalents = 4;
const isTalent = (id: string): id is TalentId => (talentIds as readonly string[]).includes(id);

const readContribution = (asked: AskedJoin, interestIds: readonly string[]): Result<Contribution, InvalidInput> => {
  const talents = [...new Set(asked.talents)].filter(isTalent);
  if (talents.length < asked.talents.length || talents.length === 0 || talents.length > mostTalents)
    return invalidInput(["input", "talents"], `There are 1 to ${mostTalents} talents on a card.`);
  const interests = [...new Set(asked.interests)];
  if (interests.some((id) => !interestIds.includes(id)))
    return invalidInput(["input", "interests"], `An interest is one of ${interestIds.join(", ")}.`);
  return ok({ talents, interests });
};

/**
 * Adds the talents on somebody's card to the figures of a class: counts rise, nothing else is kept. The same form
 * again, even at the same moment, counts once.
 */
export const makeJoinClass =
  ({ transaction, tokens, interestIds, now }: Needs): JoinClass =>
  async (asked) => {
    const requestId = asked.requestId.toLowerCase();
    if (!isUuid(requestId)) return invalidInput(["input", "requestId"], "The id of a request is a UUID.");
    const contribution = readContribution(asked, interestIds);
    if (!contribution.ok) return contribution;
    const code = readClassCode(asked.code);
    if (!code.ok) return classNotFound();

    return transaction({ code: code.value }, async (classes) => {
      const found = await classes.take();
      if (!found) return classNotFound();
      const mark = tokens.markFor(found.group.id, requestId);
      const joining = { mark, contribution: contribution.value, now: now() };
      const after = joinClass(found.group, found.register, joining);
      if (!after.ok) return after;
      if (after.value !== found.register) await classes.saveRegister(found.group, after.value);
      return ok({ joined: true });
    });
  };
