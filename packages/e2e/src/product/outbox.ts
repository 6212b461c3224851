import { running } from "./running-product.ts";

/** Mails of the outbox page that hold all of these words, as plain text; newest first. */
export const mailsWith = async (...words: readonly string[]): Promise<readonly string[]> => {
  const page = await fetch(`${running.apiOrigin}/outbox`);
  if (!page.ok) throw new Error(`The outbox answers ${page.status}.`);
  const articles = (await page.text()).match(/<article[\s\S]*?<\/article>/g) ?? [];
  return articles
    .map((article) => article.replaceAll(/<[^>]+>/g, " "))
    .filter((mail) => words.every((word) => mail.includes(word)));
};
