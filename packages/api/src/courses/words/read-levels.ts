import { ladder, type SchoolLevel } from "@techconnect/domain/courses/may-enter";

/** Ways to say that no school is asked. */
const noneAsked =
  /^(geen|none|nee|no|nvt|n\.v\.t\.)\.?$|\b(geen|zonder)\s+(specifieke\s+|formele\s+)?(diploma'?s?|vooropleiding(seis(en)?)?|opleidingseisen|toelatingseisen|eisen)\b|\bno\s+(specific\s+|formal\s+)?(diploma|degree|prerequisites?|requirements?|prior education)\b/iu;
/** Behind one of these a level may be what is not asked: better unknown than wrong. */
const denial = /\b(geen|niet|zonder|hoeft|no|not|without|unless|tenzij)\b/iu;

/** Words for a rung of the ladder. What stands on two rungs, such as a bachelor of either kind of school, is the lower one. */
const words: readonly (readonly [pattern: RegExp, level: SchoolLevel])[] = [
  [/\bvmbo\b|\bmavo\b|\bmiddelbare school\b/iu, "vmbo"],
  [/\bhavo\b/iu, "mbo4"],
  [/\bassociate degree\b|\bad[\s-](diploma|graad|niveau)\b|^ad$/iu, "ad"],
  [/\bhbo\b|\bbachelor('s)?\b|\bhigher professional education\b/iu, "hbo"],
  [/\bwo\b(?!\s*\d)|\buniversitair|\buniversiteit\b|\bmaster('s)?\b/iu, "wo"],
];

/** `mbo 2, 3 of 4`, `mbo niveau 3-4`, `MBO-4`. */
const mbo = /\bmbo[\s-]*(?:niveau\s*)?([1-4](?:\s*(?:,|\/|-|–|en|of|t\/m|tot|and|or|to)\s*[1-4])*)/giu;

/** NLQF and EQF, by number. */
const frameworks = /\b(?:nlqf|eqf)[\s_-]*(?:niveau|level)?\s*([1-7])/giu;
const rungOf: Readonly<Record<string, readonly SchoolLevel[]>> = {
  1: ["vmbo", "mbo1"],
  2: ["vmbo", "mbo2"],
  3: ["mbo3"],
  4: ["mbo4"],
  5: ["ad"],
  6: ["hbo"],
  7: ["wo"],
};

const mboIn = (text: string): readonly string[] =>
  [...text.matchAll(mbo)].flatMap(([, numbers = ""]) => {
    const named = (numbers.match(/[1-4]/g) ?? []).map(Number);
    const isRange = /[-–]|t\/m|tot|to/iu.test(numbers) && named.length === 2;
    const [from = 0, to = 0] = named;
    const all = isRange ? Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at) : named;
    return all.map((number) => `mbo${number}`);
  });

const levelsNamedIn = (text: string): readonly SchoolLevel[] => {
  const found = new Set<string>([
    ...mboIn(text),
    ...[...text.matchAll(frameworks)].flatMap(([, number = ""]) => rungOf[number] ?? []),
    ...words.filter(([pattern]) => pattern.test(text)).map(([, level]) => level),
  ]);
  return ladder.filter((level) => found.has(level));
};

/**
 * The levels from which people enter, as far as words for how one gets in name them: `mbo 4 of hbo`, `geen diploma nodig`.
 *
 * @returns lowest first; empty when it does not say, or says it in a way that may mean the opposite
 */
export const entryLevelsIn = (text: string): readonly SchoolLevel[] => {
  if (noneAsked.test(text.trim())) return ["none"];
  return denial.test(text) ? [] : levelsNamedIn(text);
};

/**
 * The one level that a course gives, in words for what one holds afterwards: `mbo-diploma niveau 4`.
 *
 * @returns null when it names none, or several; a certificate names none, whatever level it is of
 */
export const levelOutIn = (text: string): SchoolLevel | null => {
  if (/^(geen|none)( diploma)?\.?$/iu.test(text.trim())) return "none";
  if (denial.test(text) || (/certifica/iu.test(text) && !/diploma/iu.test(text))) return null;
  const [level, more] = levelsNamedIn(text);
  return level === undefined || more !== undefined ? null : level;
};
