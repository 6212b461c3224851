import { visitedPages } from "../../../worker/cache-names.ts";

export type VisitedPage = { readonly path: string; readonly title: string; readonly locale: string };

const titleIn = (html: string): string => {
  const title = new DOMParser().parseFromString(html, "text/html").title;
  return title.replace(/ – TechConnect$/, "");
};

/** Pages that were visited on this phone and open without internet, the last one first. */
export const visitedPagesHere = async (): Promise<readonly VisitedPage[]> => {
  if (!("caches" in window) || !(await caches.has(visitedPages))) return [];
  const cache = await caches.open(visitedPages);
  const addresses = (await cache.keys()).map(({ url }) => url).toReversed();
  return Promise.all(
    addresses.map(async (address) => {
      const page = await cache.match(address, { ignoreVary: true });
      const path = new URL(address).pathname;
      return { path, title: titleIn((await page?.text()) ?? ""), locale: path.slice(1, 3) };
    }),
  );
};
