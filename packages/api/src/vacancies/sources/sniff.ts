import type { PostingFormat } from "../json-ld/read-files.ts";

/** What a website sent. */
export type Sniffed = PostingFormat | "sitemap" | "plain-list" | "archive";

/**
 * What a document is, by its start rather than by what its sender calls it: JSON comes as text, and sitemaps as pages.
 *
 * @param head        the first characters
 * @param contentType what its sender calls it
 * @param path        of its address
 */
export const sniff = (head: string, contentType: string, path: string): Sniffed => {
  const start = head.replace(/^\uFEFF/, "").trimStart();
  if (start.startsWith("PK\u0003\u0004")) return "archive";
  if (/<(\w+:)?(urlset|sitemapindex)[\s>]/i.test(start.slice(0, 4_096))) return "sitemap";
  if (start.startsWith("<")) return "page";
  if (/^https?:\/\//i.test(start)) return "plain-list";
  const isByLine = /\b(ndjson|jsonl|json-?lines)\b/i.test(contentType) || /\.(jsonl|ndjson)(\.gz)?$/i.test(path);
  return isByLine ? "lines" : "json";
};
