import { readClassCode } from "@techconnect/domain/classes/class-code";
import { parsePartialAnswers, questionCount } from "@techconnect/domain/talent/score-talents";
import { type TalentId, talentIds } from "@techconnect/domain/talent/talent-questions";

/** What somebody told so far. It travels in the address, so that it works without JavaScript and is kept nowhere. */
export type Flow = {
  /** Letters a to d, or x for "I don't know", in the order of the questions; at most twelve. */
  readonly answers: string;
  /** Talents that the person put on the card; none for those of the answers. */
  readonly talents: readonly TalentId[];
  readonly interests: readonly string[];
  readonly sectors: readonly string[];
  /** The code of the group with which somebody came. */
  readonly classCode?: string | undefined;
};

export const isTalentId = (text: string): text is TalentId => (talentIds as readonly string[]).includes(text);

/** A list as a form sends it (`t=a&t=b`) or as we write it (`t=a,b`); each id once. */
const listIn = (parameters: URLSearchParams, name: string): string[] => [
  ...new Set(
    parameters
      .getAll(name)
      .flatMap((part) => part.split(","))
      .filter((id) => /^[a-z-]{1,40}$/.test(id)),
  ),
];

/** The code of a group, if the address carries one; a code that cannot be one is left out. */
export const classCodeIn = (parameters: URLSearchParams): string | undefined => {
  const code = readClassCode(parameters.get("klas") ?? "");
  return code.ok ? code.value : undefined;
};

/** Reads an address. Null when the answers in it are not ours to understand; unknown ids in lists are left out. */
export const flowIn = (parameters: URLSearchParams): Flow | null => {
  const answers = parameters.get("a") ?? "";
  if (!parsePartialAnswers(answers).ok) return null;
  const classCode = classCodeIn(parameters);
  return {
    answers,
    talents: listIn(parameters, "t").filter(isTalentId),
    interests: listIn(parameters, "i"),
    sectors: listIn(parameters, "s"),
    ...(classCode === undefined ? {} : { classCode }),
  };
};

/** Twelve letters: what was not reached counts as skipped. */
export const completed = (answers: string): string => answers.padEnd(questionCount, "x");

/** How many questions have a real answer. */
export const answeredIn = (answers: string): number => [...answers].filter((letter) => letter !== "x").length;

const pairsOf = ({ answers, talents, interests, sectors, classCode }: Partial<Flow>) =>
  Object.entries({
    a: answers,
    t: talents?.join(","),
    i: interests?.join(","),
    s: sectors?.join(","),
    klas: classCode,
  }).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));

/** What was told as the query of an address, such as `a=bdac&t=helping`; empty when nothing was. */
export const flowQuery = (flow: Partial<Flow>): string => pairsOf(flow).join("&");

/**
 * The address of a page of the flow, with what it is told. All values are letters, digits, hyphens and commas.
 *
 * @param page path after the language, such as `talenten/kaart`
 * @param more further parameters, already safe in an address
 */
export const flowPath = (locale: string, page: string, flow: Partial<Flow>, more: readonly string[] = []): string => {
  const query = [...pairsOf(flow), ...more].join("&");
  return `/${locale}${page && `/${page}`}${query && `?${query}`}`;
};

export const questionPath = (locale: string, number: number, flow: Partial<Flow>): string =>
  flowPath(locale, `talenten/vraag/${number}`, flow);
