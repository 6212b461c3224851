import { Parser } from "htmlparser2";

/** What a list of pages names: pages, or further lists. */
export type PageList = { readonly pages: readonly string[]; readonly lists: readonly string[] };

const longestAddress = 2_000;

/**
 * Reads a sitemap, while it comes. The parser knows no entities but those of every XML and opens no other document, so a
 * sitemap cannot grow or look around.
 *
 * @param most how many addresses are wanted; the rest is not read
 * @see https://www.sitemaps.org/protocol.html
 */
export const readSitemap = async (chunks: AsyncIterable<string>, most: number): Promise<PageList> => {
  const [pages, lists]: [string[], string[]] = [[], []];
  const inside: string[] = [];
  let address = "";
  const parser = new Parser(
    {
      onopentagname: (name) => {
        inside.push(localName(name));
        address = "";
      },
      ontext: (more) => {
        if (inside.at(-1) === "loc" && address.length <= longestAddress) address += more;
      },
      onclosetag: () => {
        if (inside.pop() !== "loc") return;
        if (inside.at(-1) === "url") pages.push(address.trim());
        if (inside.at(-1) === "sitemap") lists.push(address.trim());
      },
    },
    { xmlMode: true },
  );
  for await (const chunk of chunks) {
    parser.write(chunk);
    if (pages.length + lists.length >= most || inside.length > deepest) break;
  }
  parser.end();
  return { pages: pages.slice(0, most), lists: lists.slice(0, most) };
};

/** Deeper than any sitemap goes. */
const deepest = 100;
const localName = (name: string): string => name.slice(name.indexOf(":") + 1).toLowerCase();

/** A plain list: an address on each line. */
export const readPlainList = (text: string, most: number): PageList => ({
  pages: text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^https?:\/\//i.test(line))
    .slice(0, most),
  lists: [],
});
