import DataLoader from "dataloader";
import type { Locale } from "@techconnect/domain/kernel/locale";

/** Gathers what one operation asks for into one read. One per request: it is also a cache. */
export type Loader<Key, Value> = { readonly load: (key: Key) => Promise<Value> };

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
export const grouped = <Key, Value>(
  groupOf: (key: Key) => string,
  idOf: (key: Key) => string,
  loaderOf: (key: Key) => Loader<string, Value>,
): Loader<Key, Value> => {
  const loaders = new Map<string, Loader<string, Value>>();
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
