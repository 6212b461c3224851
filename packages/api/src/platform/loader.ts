import DataLoader from "dataloader";
import type { Locale } from "@techconnect/domain/kernel/locale";

/** Gathers what one operation asks for into one read. One per request: it is also a cache. */
export type Loader<Key, Value> = { readonly load: (key: Key) => Promise<Value> };

/** A thing in a language. */
export type InLocale<Key = string> = { readonly locale: Locale; readonly id: Key };

const nameOf = ({ locale, id }: InLocale) => `${locale}:${id}`;

/** Groups keys by language, reads each language once and puts the answers back in order. */
const readPerLocale = async <Value>(
  keys: readonly InLocale[],
  read: (locale: Locale, ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): Promise<readonly (Value | undefined)[]> => {
  const byLocale = Map.groupBy(keys, ({ locale }) => locale);
  const found = new Map<Locale, ReadonlyMap<string, Value>>();
  for (const [locale, asked] of byLocale)
    found.set(
      locale,
      await read(
        locale,
        asked.map(({ id }) => id),
      ),
    );
  return keys.map(({ locale, id }) => found.get(locale)?.get(id));
};

/** Loads one thing per id; null where there is none. */
export const oneById = <Row extends { readonly id: string }>(
  read: (locale: Locale, ids: readonly string[]) => Promise<readonly Row[]>,
): Loader<InLocale, Row | null> =>
  new DataLoader<InLocale, Row | null, string>(
    async (keys) => {
      const rows = await readPerLocale(keys, async (locale, ids) => {
        const found = await read(locale, ids);
        return new Map(found.map((row) => [row.id, row]));
      });
      return rows.map((row) => row ?? null);
    },
    { cacheKeyFn: nameOf },
  );

/** Loads the things that belong to each owner, in the order in which they are read. */
export const manyByOwner = <Row extends { readonly owner: string }>(
  read: (locale: Locale, owners: readonly string[]) => Promise<readonly Row[]>,
): Loader<InLocale, readonly Row[]> =>
  new DataLoader<InLocale, readonly Row[], string>(
    async (keys) => {
      const rows = await readPerLocale(keys, async (locale, owners) =>
        Map.groupBy(await read(locale, owners), ({ owner }) => owner),
      );
      return rows.map((list) => list ?? []);
    },
    { cacheKeyFn: nameOf },
  );

/** Loads by a key that is more than an id: alike keys are read together. */
export const byKey = <Key, Value>(
  read: (keys: readonly Key[]) => Promise<readonly Value[]>,
  nameOfKey: (key: Key) => string,
): Loader<Key, Value> => new DataLoader<Key, Value, string>(read, { cacheKeyFn: nameOfKey });
