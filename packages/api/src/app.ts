import "reflect-metadata";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { classesModule } from "./classes/classes.module.ts";
import { consentsModule } from "./consents/consents.module.ts";
import { coursesModule } from "./courses/courses.module.ts";
import { guideModule } from "./guide/guide.module.ts";
import { helpersModule } from "./helpers/helpers.module.ts";
import { demoAccounts } from "./identity/demo/demo-accounts.ts";
import { identityModule } from "./identity/identity.module.ts";
import { postgresFindPerson } from "./identity/postgres/find-person.postgres.ts";
import type { Config } from "./platform/config.ts";
import type { DemoAccount } from "./platform/sign-in/serve-auth.ts";
import type { FindPerson } from "./platform/sign-in/load-actor.ts";
import { matchingModule, weighJobProfilesOn } from "./matching/matching.module.ts";
import { matchingWords } from "./matching/matching-words.ts";
import { membershipsOf, organisationsModule } from "./organisations/organisations.module.ts";
import { placesModule } from "./places/places.module.ts";
import { auditModule } from "./platform/audit/audit.module.ts";
import { mailModule } from "./platform/mail/mail.module.ts";
import { privacyModule } from "./privacy/privacy.module.ts";
import type { Slice } from "./platform/slice.ts";
import { searchModule } from "./search/search.module.ts";
import { storiesModule } from "./stories/stories.module.ts";
import { supportModule } from "./support/support.module.ts";
import { experienceContentOf } from "./talent/experience-content.ts";
import { talentContentOf } from "./talent/talent-content.ts";
import { makeExperiencesOn, talentModule } from "./talent/talent.module.ts";
import { taxonomyModule } from "./taxonomy/taxonomy.module.ts";
import { vacanciesModule } from "./vacancies/vacancies.module.ts";

/** What the slices share: content that comes with the code, and the clock. */
export type AppNeeds = { readonly catalogue: Catalogue; readonly now: () => Date };

/** Everything the product does on the server, one line per feature; seeds run in this order. */
export const makeSlices = ({ catalogue, now }: AppNeeds): readonly Slice[] => {
  const names = experienceContentOf(catalogue);
  const experiences = makeExperiencesOn(names);
  const slices: readonly Slice[] = [
    identityModule(),
    organisationsModule(),
    placesModule(),
    guideModule(catalogue),
    taxonomyModule({ catalogue, onImported: async (em) => void (await weighJobProfilesOn(em)()) }),
    talentModule({ content: talentContentOf(catalogue.talentQuestions), names, experiences }),
    coursesModule({ catalogue, now, sampleNotice: (locale) => matchingWords(locale)("matching.sample.course") }),
    vacanciesModule({ catalogue, now, sampleNotice: (locale) => matchingWords(locale)("matching.sample.vacancy") }),
    storiesModule({ exampleNotice: (locale) => matchingWords(locale)("matching.sample.story") }),
    classesModule({ ...catalogue, content: talentContentOf(catalogue.talentQuestions) }),
    supportModule(),
    helpersModule(),
    consentsModule(),
    mailModule(),
    auditModule(),
    matchingModule({
      choices: catalogue.choices,
      content: talentContentOf(catalogue.talentQuestions),
      experiences,
      now,
    }),
    searchModule({ words: catalogue.searchWords, now }),
  ];
  return [...slices, privacyModule(slices.flatMap(({ personal }) => personal ?? []))];
};

/** Who somebody is that signed in, and whom they act for. */
export const findPersonOn = (em: () => EntityManager, now: () => Date): FindPerson =>
  postgresFindPerson({ em, membershipsOf, now });

/** Whom visitors of a demo can be; nobody where there is none. */
export const demoAccountsIn = ({ APP_ENV }: Pick<Config, "APP_ENV">): readonly DemoAccount[] =>
  APP_ENV === "demo" ? demoAccounts : [];
