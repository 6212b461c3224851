import type { IncomingHttpHeaders } from "node:http";

/**
 * True for a form that another site sent, or that does not say who sent it.
 *
 * Browsers name the origin of every form; together with SameSite cookies this keeps other sites from acting for a visitor.
 *
 * @param origin ours, as visitors see it: scheme, host and port
 */
export const isFromElsewhere = (method: string, headers: IncomingHttpHeaders, origin: string): boolean => {
  if (method === "GET" || method === "HEAD") return false;
  return headers.origin === undefined ? headers["sec-fetch-site"] !== "same-origin" : headers.origin !== origin;
};
