import { fail, type Failure } from "@techconnect/domain/kernel/result";

/** What can stand between us and a page of somebody else, and how a report says it. */
const reasons = {
  "no-address": "dit is geen webadres",
  scheme: "alleen http en https worden gelezen",
  "user-info": "het adres bevat een naam of wachtwoord",
  port: "deze poort is geen webpoort",
  private: "het adres hoort bij een besloten netwerk",
  unknown: "de website is niet gevonden",
  unreachable: "de website is niet bereikbaar",
  slow: "de website is te traag",
  "too-big": "wat de website stuurt is te groot",
  redirects: "de website stuurt te vaak door",
  status: "de website geeft een fout",
  gone: "de pagina bestaat niet meer",
  robots: "robots.txt van de website staat dit niet toe",
  broken: "wat de website stuurt is beschadigd",
  archive: "een zip-bestand wordt niet gelezen; pak het eerst uit",
  "other-host": "de pagina staat op een andere website",
  stopped: "gestopt voordat het gelezen was",
} as const;
export type FetchReason = keyof typeof reasons;

/** Why something could not be fetched; the message is a few words of Dutch, for a report. */
export type FetchFailed = Failure<"FetchFailed"> & { readonly reason: FetchReason; readonly status?: number };

/** @param status of HTTP, when the website answered with one */
export const fetchFailed = (reason: FetchReason, status?: number) =>
  fail<FetchFailed>({
    kind: "FetchFailed",
    reason,
    message: status === undefined ? reasons[reason] : `${reasons[reason]} (${status})`,
    ...(status === undefined ? {} : { status }),
  });
