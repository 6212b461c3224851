import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { request, type Agent, type Dispatcher } from "undici";
import { capped } from "./capped.ts";
import { fetchFailed, type FetchFailed } from "./fetch-failed.ts";
import { failureOf } from "./failure-of.ts";
import { readAddress } from "./public-address.ts";

export type Limits = {
  /** Most bytes of a document, counted after unpacking; no more than that are taken in before it either. */
  readonly bytes: number;
  /** Most time for a document, redirects and all. */
  readonly milliseconds: number;
};

export type Asked = {
  readonly limits: Limits;
  /** What the website said of itself last time; null when there was no last time. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly stop: AbortSignal;
};

export type Downloaded =
  | { readonly kind: "Unchanged" }
  | {
      readonly kind: "Document";
      /** Where it stood in the end. */
      readonly url: URL;
      readonly contentType: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** SHA-256 of what is in the file. */
      readonly hash: string;
    };

type Needs = {
  readonly agent: Agent;
  readonly userAgent: string;
  readonly mayReach: (ip: string) => boolean;
  /** Says of each address, also of those that a website sends on to, whether it may be fetched. */
  readonly mayFetch: (url: URL, stop: AbortSignal) => Promise<Result<URL, FetchFailed>>;
};

const mostRedirects = 5;
const longestValidator = 500;

const headerOf = ({ headers }: Dispatcher.ResponseData, name: string): string => {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
};

const validatorOf = (response: Dispatcher.ResponseData, name: string): string | null => {
  const value = headerOf(response, name);
  return value === "" || value.length > longestValidator ? null : value;
};

/** How a body is unpacked; null when it comes in a way that was not asked for. */
const unpackerOf = (encoding: string) => {
  if (encoding === "" || encoding === "identity") return [];
  if (encoding === "gzip" || encoding === "x-gzip") return [createGunzip()];
  return encoding === "br" ? [createBrotliDecompress()] : null;
};

const keepBody = async (response: Dispatcher.ResponseData, to: string, { limits }: Asked, signal: AbortSignal) => {
  const unpacker = unpackerOf(headerOf(response, "content-encoding").trim().toLowerCase());
  if (!unpacker) return fetchFailed("broken");
  const hash = createHash("sha256");
  const [received, kept] = [capped(limits.bytes), capped(limits.bytes)];
  const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of kept(chunks)) {
      hash.update(chunk);
      yield chunk;
    }
  };
  await pipeline([response.body, received, ...unpacker, counted, createWriteStream(to)], { signal });
  return ok(hash.digest("hex"));
};

const failedStatus = ({ statusCode }: Dispatcher.ResponseData) =>
  statusCode === 404 || statusCode === 410 ? fetchFailed("gone", statusCode) : fetchFailed("status", statusCode);

/**
 * Fetches a document into a file. Redirects are followed by hand, and each address on the way is judged as the first one.
 *
 * @param to the file; what it held is lost
 */
export const makeDownload = ({ agent, userAgent, mayReach, mayFetch }: Needs) => {
  const ask = (url: URL, { etag, lastModified }: Asked, signal: AbortSignal) =>
    request(url, {
      dispatcher: agent,
      signal,
      headers: {
        "user-agent": userAgent,
        accept: "application/ld+json, application/json, application/xml, text/html;q=0.9, text/plain;q=0.8, */*;q=0.1",
        "accept-encoding": "gzip, br",
        ...(etag === null ? {} : { "if-none-match": etag }),
        ...(lastModified === null ? {} : { "if-modified-since": lastModified }),
      },
    });

  const follow = async (first: URL, to: string, asked: Asked, signal: AbortSignal) => {
    let url = first;
    for (let hops = 0; hops <= mostRedirects; hops++) {
      const allowed = await mayFetch(url, signal);
      if (!allowed.ok) return allowed;
      const response = await ask(url, asked, signal);
      const { statusCode } = response;
      if (statusCode === 200) return await documentOf(response, url, to, asked, signal);
      response.body.on("error", () => undefined).destroy();
      if (statusCode === 304) return ok({ kind: "Unchanged" } as const);
      if (![301, 302, 303, 307, 308].includes(statusCode)) return failedStatus(response);
      const next = readAddress(headerOf(response, "location"), mayReach, url);
      if (!next.ok) return next;
      url = next.value;
    }
    return fetchFailed("redirects");
  };

  return async (url: URL, to: string, asked: Asked): Promise<Result<Downloaded, FetchFailed>> => {
    const signal = AbortSignal.any([asked.stop, AbortSignal.timeout(asked.limits.milliseconds)]);
    try {
      return await follow(url, to, asked, signal);
    } catch (error) {
      return failureOf(error, asked.stop);
    }
  };
};

const documentOf = async (
  response: Dispatcher.ResponseData,
  url: URL,
  to: string,
  asked: Asked,
  signal: AbortSignal,
): Promise<Result<Downloaded, FetchFailed>> => {
  if (Number(headerOf(response, "content-length")) > asked.limits.bytes) {
    response.body.on("error", () => undefined).destroy();
    return fetchFailed("too-big");
  }
  const kept = await keepBody(response, to, asked, signal);
  if (!kept.ok) {
    response.body.on("error", () => undefined).destroy();
    return kept;
  }
  return ok({
    kind: "Document",
    url,
    contentType: headerOf(response, "content-type").slice(0, 200),
    etag: validatorOf(response, "etag"),
    lastModified: validatorOf(response, "last-modified"),
    hash: kept.value,
  });
};
