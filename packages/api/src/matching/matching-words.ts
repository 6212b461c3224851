import { messages as ar } from "@techconnect/i18n/compiled/ar/matching";
import { messages as en } from "@techconnect/i18n/compiled/en/matching";
import { messages as nl } from "@techconnect/i18n/compiled/nl/matching";
import { wordsIn } from "../platform/words.ts";

/** What the server says about matches, obstacles and samples; the messages are in `i18n/messages/<locale>/matching.po`. */
export const matchingWords = wordsIn({ nl, en, ar });
