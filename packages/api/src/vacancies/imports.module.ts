import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { leastMinutes, mostMinutes, readCadence } from "@techconnect/domain/vacancies/feed-schedule";
import { dayInAmsterdam } from "@techconnect/domain/support/working-days";
import { join } from "node:path";
import { placeFinderOn } from "../places/places.module.ts";
import { openFetcher, type Fetcher } from "../platform/fetch/open-fetcher.ts";
import type { Feed, FeedDesk } from "../platform/import/feed-desk.ts";
import type { Importer } from "../platform/import/importer.ts";
import { openReport } from "../platform/import/open-report.ts";
import { runImport } from "../platform/import/run-import.ts";
import { isUnreachable } from "../platform/postgres/connection-errors.ts";
import { Refusal } from "../platform/refusal.ts";
import { hashOf } from "../platform/secrets.ts";
import type { ImportScope, WorkScope } from "../platform/slice.ts";
import { makeImportSource } from "./import-source.ts";
import { makeImportVacancies } from "./import-vacancies.ts";
import { postingLinkerOn } from "./linking/posting-linker-on.ts";
import { postgresFeeds } from "./postgres/feeds.postgres.ts";
import { postgresImportedVacancies } from "./postgres/imported-vacancies.postgres.ts";
import { postgresPostingSources } from "./postgres/posting-sources.postgres.ts";
import { makeRunFeeds, type FeedRead } from "./run-feeds.ts";
import { findSource } from "./sources/find-source.ts";

/** How the worker and the commands read postings of others. */
type Scope = Pick<ImportScope, "config" | "em" | "now" | "newId">;

const fetcherOf = ({ config, newId }: Scope): Promise<Fetcher> =>
  openFetcher({
    folder: join(config.DATA_DIR, "fetched"),
    name: "TechConnect",
    home: config.PUBLIC_URL,
    allowLoopback: config.FETCH_LOOPBACK === "allow",
    newId,
  });

/** Imports vacancies from files, folders and addresses, all with the words that are known when it first needs them. */
export const importVacancies =
  (catalogue: Catalogue) =>
  (scope: Scope): Importer => {
    const openLinker = postingLinkerOn(catalogue, scope.em);
    return async function* (from, run) {
      const { em, now, newId } = scope;
      const today = dayInAmsterdam(now());
      const fetcher = await fetcherOf(scope);
      try {
        const rowsInto = makeImportVacancies({
          vacancies: postgresImportedVacancies(em, { newId, hashOf }),
          openLinker,
          findPlace: await placeFinderOn(em()),
          hashOf,
          today,
        });
        const sources = postgresPostingSources(em, newId);
        const find = findSource({ fetcher, hashOf });
        yield* makeImportSource({ sources, find, importVacancies: rowsInto, now, today, newId })(from, run);
      } finally {
        await fetcher.close();
      }
    };
  };

/** Reads one feed, with a report of its own that holds its last run. */
const readFeed = (catalogue: Catalogue, scope: Scope, say: (line: string) => void) => {
  const importer = importVacancies(catalogue)(scope);
  return async ({ id, address, mostPages }: Feed, stop: AbortSignal): Promise<FeedRead> => {
    const report = openReport(join(scope.config.DATA_DIR, "reports"), `feed-${id}`);
    const elapsed = () => performance.now();
    const ways = { fromStart: false, acceptLosses: false, pages: mostPages, source: null, stop };
    try {
      const needs = { what: "feed", importer, report, say, elapsed };
      const { tally, failed, stopped } = await runImport(needs, address, ways);
      return { kind: failed ? "Failed" : stopped ? "Stopped" : "Read", tally };
    } catch (error) {
      if (isUnreachable(error)) throw error;
      if (error instanceof Refusal) return { kind: "Busy" };
      return { kind: "Broken", name: error instanceof Error ? error.name : typeof error };
    }
  };
};

/** What one can do with feeds from a terminal. */
export const feedDesk =
  (catalogue: Catalogue) =>
  (scope: ImportScope): FeedDesk => {
    const { em, now, newId } = scope;
    const feeds = postgresFeeds(em, newId);
    const addressOf = async (written: string): Promise<string> => {
      const fetcher = await fetcherOf(scope);
      const read = fetcher.read(written);
      await fetcher.close();
      if (!read.ok) throw new Refusal(`${written} cannot be a feed: ${read.error.message}.`);
      return read.value.href;
    };
    return {
      all: feeds.all,
      add: async (written, every, mostPages) => {
        const everyMinutes = readCadence(every);
        if (everyMinutes === null)
          throw new Refusal(
            `--every ${every} cannot be: give a number and m, h or d, from ${leastMinutes}m to ${mostMinutes / 1_440}d.`,
          );
        return feeds.add({ address: await addressOf(written), everyMinutes, mostPages, nextRunAt: now() });
      },
      remove: async (written) => {
        const address = await addressOf(written);
        if (!(await feeds.remove(address))) throw new Refusal(`There is no feed ${address}; see import feeds list.`);
      },
      run: async ({ address, stop, say }) => {
        const wanted = address === null ? await feeds.due(now()) : await one(await addressOf(address), feeds.all);
        if (wanted.length === 0) say("feeds: none is due");
        const tell = (feed: Feed, result: string) => say(`${feed.address}: ${result}`);
        return makeRunFeeds({ feeds, read: readFeed(catalogue, scope, say), now, tell })(wanted, stop);
      },
    };
  };

const one = async (address: string, all: FeedDesk["all"]): Promise<readonly Feed[]> => {
  const found = (await all()).filter((feed) => feed.address === address);
  if (found.length === 0) throw new Refusal(`There is no feed ${address}; see import feeds list.`);
  return found;
};

/** Most milliseconds for the feeds of one round; what is not done goes on in the next. */
const roundOfFeeds = 600_000;

/** Reads the feeds whose time has come, in the worker. Of an address its website is logged, no more. */
export const readDueFeeds = (catalogue: Catalogue) => (scope: WorkScope) => async (): Promise<void> => {
  const { em, now, newId, logger, stop } = scope;
  const feeds = postgresFeeds(em, newId);
  const tell = ({ id, address, failures }: Feed, result: string, isWell: boolean) =>
    logger[isWell ? "info" : "warn"]({ feed: id, host: URL.parse(address)?.host, failures, result }, "feed read");
  const run = makeRunFeeds({ feeds, read: readFeed(catalogue, scope, () => undefined), now, tell });
  await run(await feeds.due(now()), AbortSignal.any([stop, AbortSignal.timeout(roundOfFeeds)]));
};
