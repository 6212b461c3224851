import type { Browser, CDPSession, Page } from "playwright-core";

/** A slow connection and a slow phone. */
const connection = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const slowerProcessor = 4;

export const parts = ["html", "css", "js", "fonts", "other"] as const;
export type Part = (typeof parts)[number];

export type Visit = {
  /** Bytes over the line, with headers. */
  readonly bytes: Readonly<Record<Part, number>>;
  readonly requests: number;
  /** Ways in which answers were packed. */
  readonly packed: readonly string[];
  /** Milliseconds; total blocking time is that of tasks above 50 ms after the first paint. */
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
};

const partOf: Readonly<Record<string, Part>> = { Document: "html", Stylesheet: "css", Script: "js", Font: "fonts" };

const watchTraffic = (session: CDPSession) => {
  const bytes: Record<Part, number> = { html: 0, css: 0, js: 0, fonts: 0, other: 0 };
  const packed = new Set<string>();
  const partOfRequest = new Map<string, Part>();
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (!response.url.startsWith("http")) return;
    partOfRequest.set(requestId, partOf[type] ?? "other");
    for (const [name, value] of Object.entries(response.headers))
      if (name.toLowerCase() === "content-encoding") packed.add(value);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const part = partOfRequest.get(requestId);
    if (part) bytes[part] += encodedDataLength;
  });
  return () => ({ bytes: { ...bytes }, requests: partOfRequest.size, packed: [...packed] });
};

type Seen = { lcp: number; cls: number; tasks: { start: number; duration: number }[] };

/** Runs in the page, before anything else does. */
const observe = () => {
  const seen: Seen = { lcp: 0, cls: 0, tasks: [] };
  Object.assign(globalThis, { seenByBench: seen });
  const on = (type: string, hear: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({ type, buffered: true });
  on("largest-contentful-paint", ({ startTime }) => (seen.lcp = startTime));
  on("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.cls += value;
  });
  on("longtask", ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }));
};

/** Long pages paint only after nothing is on its way any more, and ask for letters when they do. */
const untilPainted = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0, null, {
    timeout: 60_000,
  });
  await page.waitForTimeout(500);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1_000);
};

const readFigures = (page: Page) =>
  page.evaluate(() => {
    const { lcp, cls, tasks } = (globalThis as unknown as { seenByBench: Seen }).seenByBench;
    const fcp = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    const blocking = tasks.filter(({ start }) => start >= fcp).map(({ duration }) => Math.max(0, duration - 50));
    return { fcp, lcp, cls, tbt: blocking.reduce((sum, next) => sum + next, 0) };
  });

/** Somebody with an empty browser opens a page, and looks at it until nothing is loading any more. */
export const visit = async (browser: Browser, address: string): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    await session.send("Network.emulateNetworkConditions", connection);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowerProcessor });
    const traffic = watchTraffic(session);
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: "networkidle", timeout: 60_000 });
    await untilPainted(page);
    return { ...traffic(), ...(await readFigures(page)) };
  } finally {
    await context.close();
  }
};
