import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { interests, sectors, type LocalisedText, type Source } from "@techconnect/catalogue/schema";
import { talents } from "@techconnect/catalogue/talent";

/** The same words in each language, told apart by its name. */
export const inEach = (words: string): LocalisedText => ({ nl: words, en: `${words} (en)`, ar: `${words} (ar)` });

export const aSource: Source = { title: "Voorbeeld", url: null, checkedOn: null };

const talentQuestions = (): Catalogue["talentQuestions"] => ({
  version: 1,
  talents: talents.map((id) => ({
    id,
    name: inEach(id),
    affirm: inEach(`${id}!`),
    workLabel: inEach(id),
    skills: [`tc:${id}`],
  })),
  questions: talents.map((talent, at) => ({
    id: `vraag-${at + 1}`,
    text: inEach(`Vraag ${at + 1}`),
    why: inEach("Daarom"),
    options: (["a", "b", "c", "d"] as const).map((id, place) => ({
      id,
      text: inEach(`${at + 1}${id}`),
      evidence: { [talent]: place === 0 ? 3 : 1, [talents[(at + place + 1) % talents.length] ?? talent]: 2 },
    })),
  })),
});

/** A catalogue with questions and choices and nothing else; a test names the content that it is about. */
export const aCatalogue = (over: Partial<Catalogue> = {}): Catalogue => ({
  transferableSkills: [],
  technicalSkills: [],
  experiences: [],
  jobProfiles: [],
  providers: [],
  sampleEmployers: [],
  places: [],
  helpDesks: [],
  stories: [],
  searchWords: { synonyms: [], broader: [], intents: [], stopWords: [], codes: [], parts: [] },
  demoRoutes: [],
  talentQuestions: talentQuestions(),
  choices: {
    interests: interests.map((id) => ({ id, label: inEach(id) })),
    sectors: sectors.map((id) => ({ id, label: inEach(id) })),
  },
  ...over,
});
