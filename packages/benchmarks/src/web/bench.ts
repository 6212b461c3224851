import { closeBrowser, openBrowser } from "@techconnect/e2e/browser/chromium";
import { runProduct } from "@techconnect/e2e/product/run-product";
import { rounded } from "../measure/figures.ts";
import { report, type Table } from "../measure/report.ts";
import { budgets, keeps, middleOf, type Weighed } from "./budgets.ts";
import { visit, type Visit } from "./page-visits.ts";

const locales = ["nl", "ar"];
const visits = 3;
const answers = "bdacbdacbdac";

const pages: Readonly<Record<string, string>> = {
  landing: "",
  guide: "/gids/vmbo",
  "job profile": "/werk/it-helpdesk",
  "search results": "/zoeken?q=web",
  "question 1": "/talenten/vraag/1",
  matches: `/werk?a=${answers}&t=helping,solving,explaining&i=people&s=care`,
};

type Measured = {
  readonly page: string;
  readonly locale: string;
  readonly weighed: Weighed;
  readonly visits: readonly Visit[];
};

const measureAll = async (origin: string): Promise<readonly Measured[]> => {
  const all = locales.flatMap((locale) => Object.entries(pages).map(([page, path]) => ({ page, locale, path })));
  const seen = new Map<string, Visit[]>(all.map(({ page, locale }) => [`${page} ${locale}`, []]));
  // the server's own first time counts for nobody
  for (const { locale, path } of all) await fetch(`${origin}/${locale}${path}`).then((answer) => answer.text());
  for (let round = 0; round < visits; round++)
    for (const { page, locale, path } of all)
      seen.get(`${page} ${locale}`)?.push(await visit(await openBrowser(), `${origin}/${locale}${path}`));
  return all.map(({ page, locale }) => {
    const of = seen.get(`${page} ${locale}`) ?? [];
    return { page, locale, weighed: middleOf(of), visits: of };
  });
};

const tableOf = (measured: readonly Measured[]): Table => ({
  head: ["", ...budgets.map(({ name }) => name)],
  rows: [
    ["budget", ...budgets.map(({ most }) => `≤ ${rounded(most)}`)],
    ...measured.map(({ page, locale, weighed }) => [
      `${page}, ${locale}`,
      ...budgets.map((budget) => `${rounded(budget.of(weighed))} ${keeps(budget, weighed) ? "✓" : "✗"}`),
    ]),
  ],
});

const said = [
  `Pages as somebody opens them who was never there before, on a phone: headless Chromium at 360 px, 400 kbit/s, 400 ms to each answer, processor slowed down four times; the middle of ${visits} visits. Bytes are as they go over the line, packed with what the server and Chromium agree on, headers included. There are no peers here: ✓ and ✗ say whether a figure keeps the budget.`,
];

const options = process.argv.slice(2);
const { product, stop } = await runProduct();
try {
  const measured = await measureAll(product.origin);
  report({ name: "web", said, table: tableOf(measured), measured }, options);
} finally {
  await closeBrowser();
  await stop();
}
