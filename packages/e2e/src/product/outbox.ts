import { running } from "./running-product.ts";

/** Mails of the outbox page that hold this text, as plain text; newest first. */
const mailsWith = async (text: string): Promise<readonly string[]> => {
  const page = await fetch(`${running.apiOrigin}/outbox`);
  if (!page.ok) throw new Error(`The outbox answers ${page.status}.`);
  const articles = (await page.text()).match(/<article[\s\S]*?<\/article>/g) ?? [];
  return articles.map((article) => article.replaceAll(/<[^>]+>/g, " ")).filter((mail) => mail.includes(text));
};

/**
 * Waits for a mail with this text; jobs may take a moment.
 *
 * @returns all mails that hold it, once there is one, or an empty list after ten seconds
 */
export const mailsOnTheirWay = async (text: string): Promise<readonly string[]> => {
  const until = Date.now() + 10_000;
  let mails = await mailsWith(text);
  while (mails.length === 0 && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    mails = await mailsWith(text);
  }
  return mails;
};
