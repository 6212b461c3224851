import { keptPages } from "../../worker/cache-names.ts";

/** True in browsers that keep pages; not all do, and none without https. */
const canKeep = (): boolean => "caches" in window;

const tabOf = (address: string): string => new URL(address).searchParams.get("tab") ?? "";

/**
 * Keeps a list of suggestions for reading without internet, because somebody asked for it. One of each tab: the last.
 *
 * @throws when the page cannot be had, or the phone is full
 */
export const keepPage = async (address: string): Promise<void> => {
  if (!canKeep()) return;
  const response = await fetch(address, { headers: { accept: "text/html" } });
  if (!response.ok || response.redirected) return;
  const cache = await caches.open(keptPages);
  const before = (await cache.keys()).filter(({ url }) => tabOf(url) === tabOf(address));
  await Promise.all(before.map((request) => cache.delete(request, { ignoreVary: true })));
  await cache.put(address, response);
};

/** The list of suggestions that is kept, or null; that of kinds of work comes first. */
export const keptPage = async (): Promise<string | null> => {
  if (!canKeep() || !(await caches.has(keptPages))) return null;
  const kept = (await (await caches.open(keptPages)).keys()).map(({ url }) => url);
  return kept.find((address) => tabOf(address) === "") ?? kept[0] ?? null;
};
