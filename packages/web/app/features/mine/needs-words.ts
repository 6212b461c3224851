import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { MyData } from "./my-data.query.ts";

/** What somebody needs, as the API has it. */
export type NeedsToSay = Omit<NonNullable<MyData["needs"]>, "__typename">;
type DayPart = NonNullable<NeedsToSay["dayParts"]>[number];
type Help = NonNullable<NeedsToSay["help"]>[number];
type SchoolLevel = NonNullable<NeedsToSay["schoolLevel"]>;

const dayParts: Record<DayPart, MessageDescriptor> = {
  SCHOOL_HOURS: msg`Als de kinderen op school zijn`,
  DAYTIME: msg`Overdag`,
  EVENING: msg`In de avond`,
  WEEKEND: msg`In het weekend`,
};

const helps: Record<Help, MessageDescriptor> = {
  CHILDCARE: msg`Kinderopvang`,
  LAPTOP: msg`Een laptop`,
  TRAVEL_COST: msg`Geld voor de reis`,
  LIVING_COST: msg`Geld om van te leven`,
  QUIET_PLACE: msg`Een rustige plek`,
  LANGUAGE: msg`Hulp met de taal`,
};

const levels: Record<SchoolLevel, MessageDescriptor> = {
  NONE: msg`Geen diploma`,
  VMBO: msg`Vmbo`,
  MBO1: msg`Mbo 1 (entree)`,
  MBO2: msg`Mbo 2`,
  MBO3: msg`Mbo 3`,
  MBO4: msg`Mbo 4`,
  AD: msg`Associate degree`,
  HBO: msg`Hbo`,
  WO: msg`Universiteit`,
};

type Written = { readonly name: string; readonly said: string };

/** What somebody needs, a line for each thing that they said. */
export const needsInWords = (needs: NeedsToSay, i18n: I18n, money: (cents: number) => string): readonly Written[] => {
  const yesOrNo = (answer: boolean | null) => (answer === null ? null : answer ? i18n._(msg`Ja`) : i18n._(msg`Nee`));
  const all = <Key extends string>(keys: readonly Key[] | null, words: Record<Key, MessageDescriptor>) =>
    keys === null || keys.length === 0 ? null : keys.map((key) => i18n._(words[key])).join(", ");
  const { hoursPerWeek: hours, travelMinutes: minutes, budgetCents: cents } = needs;
  const lines: readonly (readonly [name: MessageDescriptor, said: string | null])[] = [
    [msg`Tijd`, hours === null ? null : i18n._(msg`${hours} uur per week`)],
    [msg`Wanneer`, all(needs.dayParts, dayParts)],
    [msg`Wat helpt`, all(needs.help, helps)],
    [msg`Jonger dan 18`, yesOrNo(needs.under18)],
    [msg`Uitkering`, yesOrNo(needs.benefit)],
    [msg`Reistijd`, minutes === null ? null : i18n._(msg`${minutes} minuten`)],
    [msg`Postcode`, needs.postcode],
    [msg`Geld voor een opleiding`, cents === null ? null : money(cents)],
    [msg`School`, needs.schoolLevel === null ? null : i18n._(levels[needs.schoolLevel])],
  ];
  return lines.flatMap(([name, said]) => (said === null ? [] : [{ name: i18n._(name), said }]));
};
