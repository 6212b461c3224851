import DataLoader from "dataloader";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { grouped, type Loader } from "./loader.ts";
import type { Page, PageAsked } from "./page.ts";

/** A page of the things that belong to an owner. */
export type PageOf = { readonly locale: Locale; readonly owner: string; readonly asked: PageAsked };

const none: Page<never> = { rows: [], hasNext: false };

/** Loads pages of many owners together, as long as language, size and start are the same. */
export const pageByOwner = <Row>(
  read: (locale: Locale, owners: readonly string[], asked: PageAsked) => Promise<ReadonlyMap<string, Page<Row>>>,
): Loader<PageOf, Page<Row>> =>
  grouped(
    ({ locale, asked }) => JSON.stringify([locale, asked]),
    ({ owner }) => owner,
    ({ locale, asked }) =>
      new DataLoader<string, Page<Row>>(async (owners) => {
        const pages = await read(locale, owners, asked);
        return owners.map((owner) => pages.get(owner) ?? none);
      }),
  );

/** Loads how many things belong to each owner. */
export const countByOwner = (
  read: (owners: readonly string[]) => Promise<ReadonlyMap<string, number>>,
): Loader<string, number> =>
  new DataLoader(async (owners) => {
    const counts = await read(owners);
    return owners.map((owner) => counts.get(owner) ?? 0);
  });
