import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

/** Where the words of a catalogue are said: folders and files below `web/app`. What no other claims is `site`. */
const saidIn = {
  // what stands around every page, and goes to the browser with the talent flow
  frame: [
    "root.tsx",
    "features/offline/**",
    "routes/without-internet.tsx",
    "features/site/{site-header,site-footer,theme-switch,language-switch,problem-page,three-ways-on}.tsx",
    "features/site/public-pages.ts",
    "features/search/search-form.tsx",
  ],
  // pages of the talent flow that are read, never taken over: their words stay on the server
  told: ["features/talent/{past-form,told-card,needs-form}.tsx", "routes/talent/{past,needs}.tsx"],
  // the notice stands on the card
  talent: ["features/talent/**", "routes/talent/**", "features/classes/join-notice.tsx"],
  matches: ["features/matching/**", "routes/matches*"],
  guide: ["features/guide/**", "routes/guide*", "routes/guide/**"],
  courses: ["features/courses/**", "routes/courses*", "routes/courses/**"],
  vacancies: ["features/vacancies/**", "routes/vacancies*", "routes/vacancies/**"],
  classes: ["features/classes/**", "routes/classes/**"],
  reach: ["features/reach/**", "routes/reach/**"],
  help: ["features/support/**", "routes/support*", "routes/support/**"],
  saved: ["features/saved/**", "routes/saved/**"],
  search: ["features/search/**", "routes/search/**"],
  mine: ["features/mine/**", "routes/mine/**"],
  // the words of mails are the server's, in a catalogue of their own
  account: ["features/identity/**", "routes/identity/**"],
  helping: ["features/helpers/**", "routes/helpers/**"],
  // the letters of organisations are the server's, in a catalogue of that name
  membership: ["features/organisations/**", "routes/organisations/**"],
};

/** Files below the folders of a catalogue that another one claims. */
const saidElsewhere: Readonly<Record<string, readonly string[]>> = { talent: saidIn.told };

const app = "<rootDir>/../web/app";
const below = (patterns: readonly string[]) => patterns.map((pattern) => `${app}/${pattern}`);
const generated = ["graphql/generated/**", "**/*.test.tsx", "**/*.test.ts"];

/**
 * The words of the pages. They stand in the code, in Dutch, inside macros; `pnpm extract` carries them to
 * `messages/<locale>/<catalogue>.po`. Nothing falls back to another language: a missing text is an error.
 */
export default defineConfig({
  sourceLocale: "nl",
  locales: ["nl", "en", "ar"],
  fallbackLocales: false,
  catalogs: [
    {
      path: "<rootDir>/messages/{locale}/site",
      include: [app],
      exclude: below([...Object.values(saidIn).flat(), ...generated]),
    },
    ...Object.entries(saidIn).map(([name, patterns]) => ({
      path: `<rootDir>/messages/{locale}/${name}`,
      include: below(patterns),
      exclude: below([...generated, ...(saidElsewhere[name] ?? [])]),
    })),
  ],
  format: formatter({ lineNumbers: false }),
});
