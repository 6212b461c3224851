import { afterAll, describe, it } from "vitest";
import { newVisitor, settled } from "../browser/visitor.ts";
import { type Locale, type SitePage, sitePages } from "../site/pages.ts";
import { pageChecks, type Visit } from "./page-checks.ts";

/** Opens the page as somebody new, on a phone. */
const visit = async (site: SitePage, locale: Locale): Promise<Visit> => {
  const visitor = await newVisitor();
  const address = await site.addressFor(locale, visitor.context);
  const response = await visitor.page.goto(address);
  await settled(visitor.page);
  return { site, locale, visitor, status: response?.status() ?? 0 };
};

/** Registers what holds for every page, in one language. A page is opened once; all checks look at what stands there. */
export const everyPageIn = (locale: Locale): void => {
  const checks = pageChecks.filter((check) => check.locales.includes(locale));
  describe.each(sitePages)(`$example in ${locale}`, (site) => {
    let opened: Promise<Visit> | null = null;
    const open = () => (opened ??= visit(site, locale));
    afterAll(async () => (await opened)?.visitor.context.close());

    it.each(checks)("$promise", async ({ check }) => check(await open()));
  });
};
