import type { Match } from "@techconnect/matching/opportunity";
import { verdictAspects, verdictSubjects } from "@techconnect/catalogue/guide";
import type { Verdict } from "../guide/job-profile.ts";
import type { OccupationWords, SkillToLearn } from "./suggestion-facts.ts";
import type { ContributionInWords, NotNeeded } from "./suggestion.ts";

/** What explaining needs to know, in the language of the person. */
export type Explaining = {
  readonly say: (id: string, values?: Readonly<Record<string, string>>) => string;
  /** Of an interest or a sector. */
  readonly choice: (id: string) => string | undefined;
  readonly occupation: (id: string) => OccupationWords | undefined;
  readonly technical: (skill: string) => SkillToLearn | undefined;
  /** Of a skill or an occupation of a taxonomy. */
  readonly name: (id: string) => string | undefined;
  /** The talent of this person that shows a transferable skill best. */
  readonly talentBehind: (skill: string) => string | null;
  /** The person's own words for having had an occupation of ESCO. */
  readonly pastAs: (occupation: string) => readonly string[];
  /** What this person did before that shows a skill, where nothing shows it better. */
  readonly pastBehind: (skill: string) => { readonly words: readonly string[]; readonly there: string | null } | null;
};

type Named = Pick<ContributionInWords, "skill" | "label" | "talent" | "reason" | "words">;

const named = ({ factor, of }: Match["contributions"][number], occupation: string | null, words: Explaining): Named => {
  if (factor === "interest" || factor === "sector") {
    const choice = words.choice(of) ?? of;
    return {
      skill: `${factor}:${of}`,
      label: choice,
      talent: null,
      reason: words.say(`matching.reason.${factor}`, { choice }),
      words: [],
    };
  }
  if (factor === "occupation") {
    const label = words.name(of) ?? of;
    return {
      skill: of,
      label,
      talent: null,
      reason: words.say("matching.reason.occupation"),
      words: words.pastAs(of),
    };
  }
  const past = words.pastBehind(of);
  const quoted = past?.words ?? [];
  if (factor === "technical" || factor === "asked") {
    const skill = words.technical(of)?.label ?? words.name(of) ?? of;
    const reason = words.say("matching.reason.technical", { skill });
    return { skill: of, label: skill, talent: null, reason, words: quoted };
  }
  const known =
    occupation === null ? undefined : words.occupation(occupation)?.reasons.find(({ skill }) => skill === of);
  const reason = [past?.there, known?.reason].filter(Boolean).join(" ");
  return { skill: of, label: known?.label ?? of, talent: words.talentBehind(of), reason, words: quoted };
};

/** The parts of a score in words, in the order of the match; the amounts stay as they are. */
export const contributionsIn = (
  { contributions, occupation }: Match,
  words: Explaining,
): readonly ContributionInWords[] =>
  contributions.map((part) => ({ ...named(part, occupation, words), amount: part.amount }));

/**
 * What one will still learn: technical skills of the work itself that nothing shows yet.
 *
 * @param own technical skills of the opportunity, before those of its kind of work
 */
export const gapsIn = (
  { contributions, occupation }: Match,
  own: readonly string[],
  words: Explaining,
): readonly string[] => {
  const shown = new Set(contributions.map(({ of }) => of));
  const asked =
    own.length > 0 ? own : ((occupation === null ? undefined : words.occupation(occupation)?.technical) ?? []);
  return [...new Set(asked)]
    .filter((skill) => !shown.has(skill))
    .flatMap((skill) => words.technical(skill)?.learn ?? []);
};

/** What the work does not ask in any of the three ways: for the job, for admission and in practice, each with a source. */
export const notNeededIn = ({ occupation }: Match, words: Explaining): readonly NotNeeded[] => {
  const verdicts = (occupation === null ? undefined : words.occupation(occupation)?.verdicts) ?? [];
  return verdictSubjects.flatMap((subject) => {
    const about = verdicts.filter((verdict) => verdict.subject === subject && verdict.answer === "no");
    return about.length < verdictAspects.length
      ? []
      : [{ what: words.say(`matching.not-needed.${subject}`), ...sourcesOf(about) }];
  });
};

/** What is called the same and stands at the same address is one source, as it was checked last. */
const sourcesOf = (verdicts: readonly Verdict[]): Pick<NotNeeded, "source" | "sources"> => {
  const same = Map.groupBy(
    verdicts.map(({ source }) => source),
    ({ title, url }) => JSON.stringify([title, url]),
  );
  const sources = [...same.values()].map((group) =>
    group.reduce((last, each) => ((each.checkedOn ?? "") > (last.checkedOn ?? "") ? each : last)),
  );
  return { sources, source: [...new Set(sources.map(({ title }) => title))].join("; ") };
};
