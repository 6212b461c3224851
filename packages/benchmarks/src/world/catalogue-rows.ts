import { interests, levels, sectors } from "@techconnect/catalogue/schema";
import { differentOnes, oneOf, someOf, wholeBetween, zipf, type Numbers } from "./numbers.ts";
import { idOf, inThree, madeUp, skillId, type WorldRow } from "./row.ts";
import type { WorldSize } from "./sizes.ts";
import { aSentence, nameOfSkill, titleOfWork } from "./words.ts";

const skillsOfEach = 30;
/** How much more often the most popular skill is asked than the next ones. */
const popularity = 0.9;

/** Skills by number, for each job profile by number; 12 bytes a profile and skill at most. */
export type SkillsOfWork = readonly Int32Array[];

export function* placeRows(next: Numbers, { places }: WorldSize): Generator<WorldRow> {
  for (let number = 0; number < places; number++) {
    const name = `Plaats ${number}`;
    yield {
      table: "place",
      row: {
        id: idOf("place", number),
        slug: `plaats-${number}`,
        name,
        municipality: name,
        postcode: String(1_000 + ((number * 23) % 9_000)),
        latitude: 50.8 + next() * 2.6,
        longitude: 3.4 + next() * 3.7,
        origin: "import",
        source: madeUp,
      },
    };
  }
}

export function* skillRows(next: Numbers, { skills }: WorldSize): Generator<WorldRow> {
  for (let number = 0; number < skills; number++) {
    const id = idOf("skill", number);
    yield {
      table: "skill",
      row: {
        id: skillId(number),
        kind: "technical",
        label: inThree(nameOfSkill(next, number)),
        work_label: null,
        reason: null,
        learn: inThree(aSentence(next)),
        esco_uris: [`http://data.europa.eu/esco/skill/${id}`],
        synonyms: [],
      },
    };
  }
}

/** Which skills each kind of work asks. */
export const skillsOfWork = (next: Numbers, { jobProfiles, skills }: WorldSize): SkillsOfWork => {
  const draw = zipf(skills, popularity);
  return Array.from({ length: jobProfiles }, () => Int32Array.from(differentOnes(skillsOfEach, () => draw(next))));
};

const verdict = { answer: "no", text: inThree("Niet nodig."), source: madeUp };
const onSubject = { job: verdict, admission: verdict, practice: verdict };
const verdicts = { maths: onSubject, english: onSubject, diploma: onSubject };

export function* jobProfileRows(next: Numbers, asked: SkillsOfWork): Generator<WorldRow> {
  for (let number = 0; number < asked.length; number++) {
    const title = `${titleOfWork(next)} ${number}`;
    yield {
      table: "job_profile",
      row: {
        id: idOf("jobProfile", number),
        slug: `werk-${number}`,
        title: inThree(title),
        summary: inThree(aSentence(next)),
        esco_occupation: idOf("jobProfile", number),
        esco_code: `2512.${number}`,
        levels: [oneOf(next, levels)],
        sectors: someOf(next, sectors, 0.25),
        interests: someOf(next, interests, 0.25),
        day: [inThree(aSentence(next))],
        verdicts,
        pay: null,
        synonyms: [title.toLowerCase()],
        source: madeUp,
      },
    };
  }
}

export function* jobProfileSkillRows(asked: SkillsOfWork): Generator<WorldRow> {
  for (const [number, skills] of asked.entries())
    for (const [position, skill] of skills.entries())
      yield {
        table: "job_profile_skill",
        row: {
          job_profile_id: idOf("jobProfile", number),
          skill_id: skillId(skill),
          position,
          weight: null,
          here: null,
        },
      };
}

export function* providerRows(next: Numbers, count: number): Generator<WorldRow> {
  for (let number = 0; number < count; number++)
    yield {
      table: "provider",
      row: {
        id: idOf("provider", number),
        slug: `school-${number}`,
        name: `School ${wholeBetween(next, 1, 999)}-${number}`,
        about: null,
        fictional: true,
        origin: "import",
        website: null,
        source: madeUp,
      },
    };
}
