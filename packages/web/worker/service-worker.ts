/**
 * Shows pages without internet. Asks the server first, always; keeps what everybody may see, and pages of one person
 * only where a page put them because somebody asked for it. Never touches what is sent, and never the API.
 */
import { clientsClaim } from "workbox-core";
import { ExpirationPlugin } from "workbox-expiration";
import { enable as enablePreload } from "workbox-navigation-preload";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import * as names from "./cache-names.ts";
import { bestKept, dated, isForEverybody, keyOf, localeIn, marked } from "./keeping.ts";
import { standsFor } from "./stands-for.ts";
import { type Visited, visitedIn } from "./visited.ts";

declare const self: ServiceWorkerGlobalScope;

/** Paths of the scripts and styles with which the talent flow works alone; put in by the build. */
declare const flowAssets: readonly string[];

const day = 24 * 60 * 60;
const isAsset = ({ pathname, origin }: URL): boolean =>
  origin === self.location.origin && pathname.startsWith("/assets/");

const assets = new CacheFirst({
  cacheName: names.assets,
  matchOptions: { ignoreVary: true },
  plugins: [new ExpirationPlugin({ maxEntries: 200, maxAgeSeconds: 90 * day, purgeOnQuotaError: true })],
});

/** The words of the flow in one language; those of the others wait until somebody visits a page in them. */
const wordsOf = /\/words-([a-z]{2})-/;

const keepAssets = async (event: ExtendableEvent, paths: readonly string[]): Promise<void> => {
  const kept = paths.map(async (path) => assets.handle({ event, request: new Request(path) }));
  await Promise.all(kept);
};

/** Fetches the page that stands for all others anew, and keeps the old one when that fails. */
const keepStandIn = async (event: ExtendableEvent, locale: string): Promise<void> => {
  const response = await fetch(`/${locale}/zonder-internet`);
  if (!response.ok || response.redirected) return;
  await keepAssets(
    event,
    flowAssets.filter((path) => wordsOf.exec(path)?.[1] === locale),
  );
  await (await caches.open(names.standIns)).put(`/${locale}/zonder-internet`, response);
};

const standIn = async (locale: string): Promise<Response | undefined> =>
  (await caches.open(names.standIns)).match(`/${locale}/zonder-internet`, { ignoreVary: true });

/** What can be shown instead of a page that cannot be had: the one that somebody kept, or the one that stands for all. */
const withoutInternet = async (address: string): Promise<Response> => {
  const kept = await caches.open(names.keptPages);
  const best = bestKept(
    address,
    (await kept.keys()).map(({ url }) => url),
  );
  const page = best === null ? undefined : await kept.match(best, { ignoreVary: true });
  if (page) return dated(page);
  const instead = (await standIn(localeIn(address) ?? "nl")) ?? (await standIn("nl"));
  return instead ? marked(instead, { instead: standsFor(new URL(address).pathname) }) : Response.error();
};

const pages = new NetworkFirst({
  cacheName: names.visitedPages,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => keyOf(request.url),
      cacheWillUpdate: async ({ request, response }) => (isForEverybody(request.url, response) ? response : null),
      handlerDidError: async ({ request }) => withoutInternet(request.url),
    },
    new ExpirationPlugin({ maxEntries: 40, maxAgeSeconds: 90 * day, purgeOnQuotaError: true }),
    { cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse && dated(cachedResponse) },
  ],
});

const hasRange = ({ headers }: Request): boolean => headers.has("range");

registerRoute(({ url, request }) => isAsset(url) && !hasRange(request), assets);
registerRoute(new NavigationRoute(pages, { denylist: [/^\/(graphql|auth|healthz|readyz)(\/|$)/, /\.\w+$/] }));
enablePreload();

const visit = async (event: ExtendableEvent, { locale, page, assets: seen }: Visited): Promise<void> => {
  await keepAssets(
    event,
    seen.filter((address) => isAsset(new URL(address))),
  );
  if (page !== null) {
    const response = await fetch(keyOf(page));
    if (isForEverybody(page, response)) await (await caches.open(names.visitedPages)).put(keyOf(page), response);
  }
  const kept = await standIn(locale);
  const age = kept ? Date.now() - Date.parse(kept.headers.get("date") ?? "") : Number.POSITIVE_INFINITY;
  if (!(age < day * 1000)) await keepStandIn(event, locale);
};

self.addEventListener("message", (event) => {
  const visited = visitedIn(event.data);
  if (visited) event.waitUntil(visit(event, visited).catch(() => undefined));
});

self.addEventListener("install", (event) => {
  // at once: the files of older pages stay, so no open page can break
  event.waitUntil(
    keepAssets(
      event,
      flowAssets.filter((path) => !wordsOf.test(path)),
    ).then(() => self.skipWaiting()),
  );
});

/** A new worker comes with a new build: the pages that stand for others must be of that build too. */
const settle = async (event: ExtendableEvent): Promise<void> => {
  const old = (await caches.keys()).filter((name) => !names.cacheNames.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  const locales = (await (await caches.open(names.standIns)).keys()).flatMap(({ url }) => localeIn(url) ?? []);
  await Promise.all(locales.map((locale) => keepStandIn(event, locale).catch(() => undefined)));
};

self.addEventListener("activate", (event) => event.waitUntil(settle(event)));
clientsClaim();
