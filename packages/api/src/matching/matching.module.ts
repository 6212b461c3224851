import { createHash } from "node:crypto";
import type { Choices as ChoicesContent } from "@techconnect/catalogue/guide";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { formatsFor } from "@techconnect/i18n/locales";
import { makeInvertedMatchIndex } from "@techconnect/matching/inverted-match-index";
import type { EntityManager } from "@mikro-orm/postgresql";
import { choicesOf } from "../guide/choices.ts";
import { placesOn } from "../places/places.module.ts";
import { dayInAmsterdam } from "@techconnect/domain/support/working-days";
import { followChannel } from "../platform/postgres/follow-channel.ts";
import type { Database } from "../platform/postgres/open-database.ts";
import type { Slice, SliceRoutine } from "../platform/slice.ts";
import { helpDesksOn } from "../support/support.module.ts";
import type { Experiences } from "../talent/experience.ts";
import type { TalentContent } from "../talent/talent-content.ts";
import { conceptNamesOn, taxonomySourcesOn, taxonomyStreamsOn } from "../taxonomy/taxonomy.module.ts";
import { makeForgetOldChanges } from "./forget-old-changes.ts";
import { makeFollower } from "./follow-opportunities.ts";
import {
  CourseSuggestionResolver,
  JobProfileSuggestionResolver,
  SuggestionsResolver,
  VacancySuggestionResolver,
} from "./graphql/suggestions.resolver.ts";
import { WorkAroundResolver } from "./graphql/work-around.resolver.ts";
import { makeMatchStore, type MatchStore } from "./match-store.ts";
import type { MatchingContext } from "./matching-context.ts";
import type { OpportunityChanges } from "./opportunity-source.ts";
import { matchingWords } from "./matching-words.ts";
import { changesSince, horizonOn, postgresChangeLog } from "./postgres/change-log.postgres.ts";
import { changeChannel, OpportunityChangeTable } from "./postgres/opportunity-change.table.ts";
import { postgresOpportunities } from "./postgres/opportunity-source.postgres.ts";
import { JobProfileWeightsTable } from "./postgres/job-profile-weights.table.ts";
import { postgresWeights } from "./postgres/job-profile-weights.postgres.ts";
import { postgresSuggestionFacts } from "./postgres/suggestion-facts.postgres.ts";
import type { GateWords } from "./say-gate.ts";
import { makeSuggest } from "./suggest.ts";
import { taxonomyForMatching } from "./taxonomy-for-matching.ts";
import { makeWeighJobProfiles } from "./weigh-job-profiles.ts";
import { makeWorkAround } from "./work-around.ts";

type Needs = {
  readonly choices: ChoicesContent;
  readonly content: TalentContent;
  readonly experiences: (em: EntityManager) => Experiences;
  readonly now: () => Date;
};

const makeGateWords = (locale: Locale): GateWords => {
  const { money, list } = formatsFor(locale);
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return { say: matchingWords(locale), money, list, language: (tag) => names.of(tag) ?? tag };
};

/** Made once: the formats of a language are slow to make. */
const spoken: Readonly<Record<Locale, GateWords>> = {
  nl: makeGateWords("nl"),
  en: makeGateWords("en"),
  ar: makeGateWords("ar"),
};

const hashOf = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 22);

/** Fills the store before the process serves, then keeps it as the database is. */
const follow = async (database: Database, store: MatchStore, complain: (error: unknown) => void) => {
  const follower = makeFollower(postgresOpportunities(database.em), store);
  await follower.fill();
  return followChannel(database.url, changeChannel, follower, complain);
};

/** What changed among everything that can be chosen, for slices that keep something of it elsewhere. */
export const opportunityChangesOn = (em: () => EntityManager): OpportunityChanges => ({
  channel: changeChannel,
  since: changesSince(em),
  now: () => horizonOn(em),
});

/** Has job profiles weigh what was imported; for whoever imports. */
export const weighJobProfilesOn = (em: () => EntityManager) =>
  makeWeighJobProfiles({
    kept: postgresWeights(em),
    sources: taxonomySourcesOn(em()).all,
    // one snapshot for all streams
    taxonomy: () => em().transactional((inTransaction) => taxonomyForMatching(taxonomyStreamsOn(inTransaction))),
  });

const forgetOldChanges: SliceRoutine = {
  name: "forget-old-changes",
  cron: "23 3 * * *",
  make: ({ em, now }) => makeForgetOldChanges({ changes: postgresChangeLog(em), now }),
};

export const matchingModule = ({ choices, content, experiences, now }: Needs): Slice<MatchingContext> => {
  const store = makeMatchStore(makeInvertedMatchIndex());
  const around = makeWorkAround(store);
  return {
    tables: [OpportunityChangeTable, JobProfileWeightsTable],
    resolvers: [
      SuggestionsResolver,
      JobProfileSuggestionResolver,
      CourseSuggestionResolver,
      VacancySuggestionResolver,
      WorkAroundResolver,
    ],
    context: ({ em }) => ({
      matching: {
        around,
        suggest: makeSuggest({
          store,
          content,
          hashOf,
          facts: postgresSuggestionFacts(em, conceptNamesOn(em)),
          choices: choicesOf(choices),
          experiences: experiences(em),
          helpDesks: helpDesksOn(em),
          pointOf: placesOn(em).nearPostcode,
          words: (locale) => spoken[locale],
          today: () => dayInAmsterdam(now()),
        }),
      },
    }),
    settle: async ({ em }) => void (await weighJobProfilesOn(em)()),
    routines: [forgetOldChanges],
    companion: ({ database, logger }) =>
      follow(database, store, (error) =>
        logger.warn({ name: error instanceof Error ? error.name : "" }, "the match index cannot see changes just now"),
      ),
  };
};
