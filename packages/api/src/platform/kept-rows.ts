import { LRUCache } from "lru-cache";
import type { Locale } from "@techconnect/domain/kernel/locale";

/** Reads those that exist among `ids`, in no particular order. */
type Read<Row> = (locale: Locale, ids: readonly string[]) => Promise<readonly Row[]>;

/** Milliseconds for which a row is shown without another look at the database. */
const longest = 60_000;
/** Rows of each language; more than a taxonomy has. */
const mostRows = 20_000;

/**
 * Rows that many pages show and that only releases and imports change, kept in memory for a minute after they were read.
 * For all requests of a process together: each brings its own read, for the rows that are not kept. It must read whole
 * rows, whatever the request itself looks at, and nobody may change them.
 */
export const keepRows = <Row extends { readonly id: string }>(): ((read: Read<Row>) => Read<Row>) => {
  const keeper = () =>
    new LRUCache<string, Row>({ max: mostRows, ttl: longest, ttlResolution: 1_000, perf: performance });
  const kept: Readonly<Record<Locale, ReturnType<typeof keeper>>> = { nl: keeper(), en: keeper(), ar: keeper() };

  return (read) => async (locale, ids) => {
    const rows = kept[locale];
    const [there, missing]: [Row[], string[]] = [[], []];
    for (const id of new Set(ids)) {
      const row = rows.get(id);
      if (row) there.push(row);
      else missing.push(id);
    }
    if (missing.length === 0) return there;
    const found = await read(locale, missing);
    for (const row of found) rows.set(row.id, row);
    return [...there, ...found];
  };
};
