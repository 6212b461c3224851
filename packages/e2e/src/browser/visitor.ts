import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { root } from "../../../../infra/run/root.mjs";
import { running } from "../product/running-product.ts";
import { openBrowser } from "./chromium.ts";

export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What a page should never say, such as a script error, a hydration warning or a broken security rule. */
  readonly troubles: readonly string[];
  /** Addresses of everything that was asked for, in order, with the method in front. */
  readonly asked: readonly string[];
};

/** A cheap phone. */
const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  locale: "nl-NL",
  reducedMotion: "reduce",
  // who wants pages without internet says so: fetching them again for each of hundreds of visitors takes long
  serviceWorkers: "block",
};

/** A page that answers 400, 404 or 410 on purpose is reported by the browser as if it were a broken part of it. */
const saysHowPageAnswered = (text: string, about: string, page: Page): boolean => {
  const own = new URL(page.url());
  return (
    text.startsWith("Failed to load resource") &&
    [own.pathname, `${own.pathname}.data`].includes(new URL(about).pathname)
  );
};

/** What a browser says when a test keeps workers out or takes its internet away, and of how a worker gives it files. */
const isOurOwnDoing = new RegExp(
  [
    "Service Worker registration blocked by Playwright",
    "net::ERR_INTERNET_DISCONNECTED",
    // letters of other scripts wait for internet
    "net::ERR_FAILED .*\\.woff2$",
    "cross-world service worker resource mismatch",
  ].join("|"),
);

const listen = (page: Page, troubles: string[], asked: string[]): void => {
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (!["error", "warning"].includes(message.type())) return;
    if (isOurOwnDoing.test(`${message.text()} ${message.location().url}`)) return;
    if (saysHowPageAnswered(message.text(), message.location().url, page)) return;
    troubles.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
};

/** Somebody new with an empty browser, on a phone unless the settings say otherwise. */
export const newVisitor = async (settings: BrowserContextOptions = {}): Promise<Visitor> => {
  const context = await (await openBrowser()).newContext({ ...phone, baseURL: running.origin, ...settings });
  context.setDefaultTimeout(15_000);
  const troubles: string[] = [];
  const asked: string[] = [];
  context.on("page", (page) => listen(page, troubles, asked));
  const page = await context.newPage();
  return { page, context, troubles, asked };
};

/** Keeps what the visitor saw when the test failed. */
const keepPicture = async ({ page }: Visitor): Promise<void> => {
  const folder = join(root, "test-results/e2e");
  mkdirSync(folder, { recursive: true });
  const name = (expect.getState().currentTestName ?? "test").replaceAll(/[^\p{L}\p{N}]+/gu, "-").slice(0, 100);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, timeout: 5_000 }).catch(() => undefined);
};

/** The body of a test: somebody new walks, and no page gets into trouble meanwhile. */
export const asVisitor =
  (settings: BrowserContextOptions, walk: (visitor: Visitor) => Promise<void>): (() => Promise<void>) =>
  async () => {
    const visitor = await newVisitor(settings);
    try {
      await walk(visitor);
      expect(visitor.troubles).toEqual([]);
    } catch (error) {
      await keepPicture(visitor);
      throw error;
    } finally {
      await visitor.context.close();
    }
  };

/** Waits until the scripts of a page have taken over and its letters have their shapes. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => customElements.get("offline-note") !== undefined);
  // React leaves this mark on every element that it has taken over
  await page.waitForFunction(
    () =>
      !document.querySelector("#page-state") ||
      Object.keys(document.body).some((key) => key.startsWith("__reactFiber$")),
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    // a page on which nothing moves may never be called idle
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 100 }));
  });
};
