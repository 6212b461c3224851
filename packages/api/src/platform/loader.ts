import DataLoader from "dataloader";
import type { Locale } from "@techconnect/domain/kernel/locale";

/** Gathers what one operation asks for into one read. One per request: it is also a cache. */
export type Loader<Key, Value> = { readonly load: (key: Key) => Promise<Value> };

/** Several things in a language. */
export type AllInLocale = { readonly locale: Locale; readonly ids: readonly string[] };

/** A thing in a language. */
export type InLocale = { readonly locale: Locale; readonly id: string };

/** Loads one thing per id; null where there is none. */
export const oneBy = <Row extends { readonly id: string }>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): Loader<string, Row | null> =>
  new DataLoader(async (ids) => {
    const found = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });

/** Loads the things that belong to each owner, in the order in which they are read. */
export const manyBy = <Row extends { readonly owner: string }>(
  read: (owners: readonly string[]) => Promise<readonly Row[]>,
): Loader<string, readonly Row[]> =>
  new DataLoader(async (owners) => {
    const found = Map.groupBy(await read(owners), ({ owner }) => owner);
    return owners.map((owner) => found.get(owner) ?? []);
  });

/** A loader per group of keys that can be read together, such as one language or one page size. */
export const grouped = <Key, Value, Id = string>(
  groupOf: (key: Key) => string,
  idOf: (key: Key) => Id,
  loaderOf: (key: Key) => Loader<Id, Value>,
): Loader<Key, Value> => {
  const loaders = new Map<string, Loader<Id, Value>>();
  return {
    load: (key) => {
      const group = groupOf(key);
      const loader = loaders.get(group) ?? loaderOf(key);
      loaders.set(group, loader);
      return loader.load(idOf(key));
    },
  };
};

const inLocale = <Value>(loaderOf: (locale: Locale) => Loader<string, Value>): Loader<InLocale, Value> =>
  grouped(
    ({ locale }) => locale,
    ({ id }) => id,
    ({ locale }) => loaderOf(locale),
  );

/** Loads one thing per language and id; null where there is none. */
export const oneInLocale = <Row extends { readonly id: string }>(
  read: (locale: Locale, ids: readonly string[]) => Promise<readonly Row[]>,
): Loader<InLocale, Row | null> => inLocale((locale) => oneBy((ids) => read(locale, ids)));

/** Loads, per language, the things that belong to each owner, in the order in which they are read. */
export const manyInLocale = <Row extends { readonly owner: string }>(
  read: (locale: Locale, owners: readonly string[]) => Promise<readonly Row[]>,
): Loader<InLocale, readonly Row[]> => inLocale((locale) => manyBy((owners) => read(locale, owners)));

/** Loads, per language, lists of things in the order of their ids; ids that nobody knows are left out. */
export const listsInLocale = <Row extends { readonly id: string }>(
  read: (locale: Locale, ids: readonly string[]) => Promise<readonly Row[]>,
): Loader<AllInLocale, readonly Row[]> =>
  grouped(
    ({ locale }) => locale,
    ({ ids }) => ids,
    ({ locale }) =>
      new DataLoader<readonly string[], readonly Row[]>(
        async (lists) => {
          const ids = lists.flat();
          const found = new Map(ids.length === 0 ? [] : (await read(locale, ids)).map((row) => [row.id, row]));
          return lists.map((list) => list.map((id) => found.get(id)).filter((row) => row !== undefined));
        },
        // two lists are never the same one
        { cache: false },
      ),
  );
