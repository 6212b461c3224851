import { daysOf, stateOf, type ClassState } from "@techconnect/domain/classes/class-group";
import { commonTalents, figuresOf, joinedIn, type ClassFigures } from "@techconnect/domain/classes/tally";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { TalentId } from "@techconnect/domain/talent/talent-questions";
import type { KeptClass } from "./class-groups.ts";

/** What the counsellor may see. */
export type ClassOverview = {
  readonly code: string;
  readonly label: string;
  readonly expected: number | null;
  readonly languages: readonly Locale[];
  readonly state: ClassState;
  /** Days in Amsterdam, YYYY-MM-DD. */
  readonly closesOn: string;
  readonly erasedOn: string;
  readonly figures: ClassFigures;
  /** The talents to talk about. */
  readonly common: readonly TalentId[];
};

/** @param interestIds all that can be chosen, in the order of the page */
export const overviewOf = (
  { group, register }: KeptClass,
  { now, interestIds }: { readonly now: Date; readonly interestIds: readonly string[] },
): ClassOverview => {
  const figures = figuresOf(register.tally, interestIds);
  const { code, label, expected, languages } = group;
  return {
    code,
    label,
    expected,
    languages,
    state: stateOf(group, joinedIn(register.tally), now),
    ...daysOf(group),
    figures,
    common: commonTalents(figures),
  };
};
