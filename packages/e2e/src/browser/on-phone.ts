import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What pages without internet are made of, and what somebody kept: paths by the name of the cache. */
export const cachesOnPhone = (page: Page): Promise<Readonly<Record<string, readonly string[]>>> =>
  page.evaluate(async () => {
    const pathsIn = async (name: string) =>
      (await (await caches.open(name)).keys()).map(({ url }) => url.slice(location.origin.length));
    const names = await caches.keys();
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await pathsIn(name)] as const)));
  });

/** Everything that scripts keep for later, in this tab and on the phone. */
export const storedOnPhone = (page: Page): Promise<{ readonly tab: string; readonly phone: string }> =>
  page.evaluate(() => ({ tab: JSON.stringify(sessionStorage), phone: JSON.stringify(localStorage) }));

/** Waits until the worker has fetched what it needs to show pages without internet, in the language of this page. */
export const readyForOffline = async (page: Page): Promise<void> => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const standIn = `/${await page.evaluate(() => document.documentElement.lang)}/zonder-internet`;
  await expect
    .poll(async () => (await cachesOnPhone(page))["stand-ins-1"] ?? [], { timeout: 15_000 })
    .toContain(standIn);
};
