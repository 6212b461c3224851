import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

/**
 * The words that the server says: reasons, remedies, mails. The server uses no macros, so these are written by hand:
 * `msgid` is an id that starts with the catalogue's name (`matching.remedy.laptop-loan`), `msgstr` the text.
 */
export default defineConfig({
  sourceLocale: "nl",
  locales: ["nl", "en", "ar"],
  fallbackLocales: false,
  catalogs: ["consents", "identity", "matching", "organisations", "privacy", "support"].map((name) => ({
    path: `<rootDir>/messages/{locale}/${name}`,
    include: [],
  })),
  format: formatter({ explicitIdAsDefault: true }),
});
