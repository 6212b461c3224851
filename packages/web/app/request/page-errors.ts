import { data } from "react-router";

/** Thrown by a loader: there is no such page. */
export const notFound = () => data(null, { status: 404 });

/** Thrown by a loader or action when the API does not answer: everything is kept, trying again is all there is to do. */
export const unavailable = () => data(null, { status: 503, headers: { "Retry-After": "10" } });

/** Thrown where a form came from another site. */
export const refused = () => data(null, { status: 403 });

/** The status of what a loader threw with one of these; null for anything else. */
export const statusThrown = (error: unknown): number | null => {
  const init = typeof error === "object" && error !== null && "init" in error ? error.init : null;
  const status = typeof init === "object" && init !== null && "status" in init ? init.status : null;
  return typeof status === "number" ? status : null;
};
