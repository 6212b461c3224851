import { isPrintable } from "../kernel/one-line.ts";
import { fail, ok, type Failure, type Result } from "../kernel/result.ts";
import { isKeptFlow } from "./kept-flow.ts";

/** Something that a person did before, as the page about the past holds it. */
export type ToldBefore = {
  /** Of an experience. */
  readonly id: string;
  /** The person's own words; empty when it was chosen from the list. */
  readonly words: string;
  /** Skills of it that were not theirs. */
  readonly without: readonly string[];
  /** Other things that the words may mean. */
  readonly others: readonly string[];
  /** Is it unclear which of these was meant? */
  readonly unsure: boolean;
  /** Did the person look at what it shows, and go on? */
  readonly seen: boolean;
};

/** What somebody told, without what they need. */
export type CardContent = {
  /** The query of an address of the flow. */
  readonly flow: string;
  /** At most six. */
  readonly experiences: readonly ToldBefore[];
};

/** A card that a person keeps in the account. */
export type KeptCard = CardContent & {
  readonly hasNeeds: boolean;
  readonly keptAt: Date;
  /** Rises by one with each change; a card that is kept after another was forgotten never has the number of that one. */
  readonly version: number;
};

/** What is asked to be kept. Nothing of it has been looked at yet. */
export type AskedCard = CardContent & {
  /** The version that this device knows; 0 where it knows of none. */
  readonly version: number;
};

export type UnreadableCard = Failure<"UnreadableCard"> & { readonly field: keyof AskedCard };
/** Another device kept another card meanwhile: both are there, and the person chooses. */
export type CardChangedMeanwhile = Failure<"CardChangedMeanwhile"> & { readonly card: KeptCard };

const mostExperiences = 6;
/** Days after which needs that were kept with a card are erased. */
export const needsDays = 90;

const isId = (text: string): boolean => text.length > 0 && text.length <= 60 && isPrintable(text);
const areIds = (ids: readonly string[], most: number): boolean => ids.length <= most && ids.every(isId);

const isToldBefore = ({ id, words, without, others }: ToldBefore): boolean =>
  isId(id) && [...words].length <= 80 && isPrintable(words) && areIds(without, 7) && areIds(others, 3);

const sameTold = (one: ToldBefore, other: ToldBefore | undefined): boolean =>
  other !== undefined &&
  one.id === other.id &&
  one.words === other.words &&
  one.without.join() === other.without.join() &&
  one.others.join() === other.others.join() &&
  one.unsure === other.unsure &&
  one.seen === other.seen;

const isTheSame = (one: CardContent, other: CardContent): boolean =>
  one.flow === other.flow &&
  one.experiences.length === other.experiences.length &&
  one.experiences.every((told, at) => sameTold(told, other.experiences[at]));

/** Minutes since 1970: more than any forgotten card came to, as nobody keeps a card each minute. */
const firstVersion = (now: Date): number => Math.floor(now.getTime() / 60_000);

const unreadable = (field: UnreadableCard["field"], message: string) =>
  fail<UnreadableCard>({ kind: "UnreadableCard", field, message });

/** @returns the first field that cannot be read */
const checked = ({ flow, experiences, version }: AskedCard): Result<null, UnreadableCard> => {
  if (!isKeptFlow(flow)) return unreadable("flow", "A flow is the query of an address, such as `a=bdac&t=helping`.");
  if (experiences.length > mostExperiences) return unreadable("experiences", `At most ${mostExperiences} can be kept.`);
  if (!experiences.every(isToldBefore)) return unreadable("experiences", "One of these cannot be read.");
  return Number.isInteger(version) && version >= 0 ? ok(null) : unreadable("version", "A version is 0 or more.");
};

/**
 * The card that is kept from now on.
 *
 * @param there    what is kept now; null for nothing
 * @param hasNeeds are needs kept with it, once this is done?
 * @returns the card; `there` itself, when it says the same already; or that another device was first
 */
export const keepCard = (
  asked: AskedCard,
  there: KeptCard | null,
  { now, hasNeeds }: { readonly now: Date; readonly hasNeeds: boolean },
): Result<KeptCard, UnreadableCard | CardChangedMeanwhile> => {
  const read = checked(asked);
  if (!read.ok) return read;

  const { version, flow, experiences } = asked;
  if (there !== null && isTheSame(there, asked)) return ok({ ...there, hasNeeds });
  if (there !== null && there.version !== version)
    return fail<CardChangedMeanwhile>({
      kind: "CardChangedMeanwhile",
      message: "Another card was kept meanwhile. Look at it, and keep the one that you want.",
      card: there,
    });
  return ok({ flow, experiences, hasNeeds, keptAt: now, version: there ? there.version + 1 : firstVersion(now) });
};

/** Until when needs stay that are kept now. */
export const needsEraseAfter = (now: Date): Date => new Date(now.getTime() + needsDays * 86_400_000);
