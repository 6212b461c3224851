import { sql, type Expression } from "kysely";
import type { Locale } from "@techconnect/domain/kernel/locale";

/**
 * The name of a concept, as a table with one row `(label, language)`: in the language asked for, else in English, which
 * ESCO is complete in, else in Dutch, else in any. No row when it has no name at all.
 */
export const named = (locale: Locale, concept: Expression<unknown>) => sql`(
  select texts[1] as label, language from taxonomy_label
  where concept_id = ${concept} and kind = 'preferred'
  order by language = ${locale}::text desc, language = 'en' desc, language = 'nl' desc, language limit 1)`;
