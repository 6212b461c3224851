import { TooBig } from "./capped.ts";
import { fetchFailed, type FetchReason } from "./fetch-failed.ts";
import { NotPublic } from "./guarded-agent.ts";

/** Codes of undici, of the operating system, of DNS and of zlib. */
const reasonsByCode: readonly (readonly [RegExp, FetchReason])[] = [
  [/^UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT$|^ETIMEDOUT$/, "slow"],
  [/^(ENOTFOUND|EAI_AGAIN|ENODATA)$/, "unknown"],
  [/^(Z_|ERR_BROTLI|ERR_ZLIB|ERR__ERROR_FORMAT)/, "broken"],
  [/^(UND_ERR_HEADERS_OVERFLOW)$/, "too-big"],
];

/**
 * What an error says about the other side. Errors that are our own, such as a full disk, are thrown again.
 *
 * @param stop what stopped us on purpose, if it did
 */
export const failureOf = (error: unknown, stop: AbortSignal) => {
  if (stop.aborted) return fetchFailed("stopped");
  if (!(error instanceof Error)) throw error;
  if (error instanceof TooBig) return fetchFailed("too-big");
  if (error instanceof NotPublic) return fetchFailed("private");
  if (error.name === "TimeoutError" || error.name === "AbortError") return fetchFailed("slow");
  const code = "code" in error ? String(error.code) : "";
  if (/^(ENOSPC|EACCES|EROFS|EMFILE|EDQUOT)$/.test(code)) throw error;
  const known = reasonsByCode.find(([codes]) => codes.test(code));
  return fetchFailed(known?.[1] ?? "unreachable");
};
