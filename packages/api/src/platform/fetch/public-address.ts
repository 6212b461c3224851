import ipaddr from "ipaddr.js";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { fetchFailed, type FetchFailed } from "./fetch-failed.ts";

/** Longer than any page needs, shorter than what breaks logs and tables. */
const longestAddress = 2_000;
const lowestFreePort = 1_024;

/** IPv6 that is handed out to the world at all: 2000::/3. Everything else is for machines among themselves. */
const worldWide: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("2000::"), 3];

/**
 * May a machine at this IP address be talked to? Only what the whole world can reach is allowed: nothing of this machine,
 * of a private network, of a cloud's own services, and no form of IPv6 that carries an IPv4 address inside.
 *
 * @param ip as the system writes it
 */
export const isPublicAddress = (ip: string): boolean => {
  if (!ipaddr.isValid(ip)) return false;
  const address = ipaddr.process(ip);
  if (address.range() !== "unicast") return false;
  return address instanceof ipaddr.IPv4 || address.match(...worldWide);
};

/** Is this the machine itself? `FETCH_LOOPBACK=allow` lets tests and demos read from it. */
export const isLoopback = (ip: string): boolean => ipaddr.isValid(ip) && ipaddr.process(ip).range() === "loopback";

/** The host of an address without the brackets that IPv6 has there. */
const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");

/**
 * Reads an address that somebody gave or that a website names. Numbers in any notation (decimal, octal, hexadecimal) are
 * IPv4 addresses to the standard's parser, and are judged as such; names are judged when they are resolved.
 *
 * @param mayReach says of an IP address whether it may be talked to
 */
export const readAddress = (
  written: string,
  mayReach: (ip: string) => boolean,
  base?: URL,
): Result<URL, FetchFailed> => {
  const url = written.length <= longestAddress ? URL.parse(written.trim(), base) : null;
  if (!url) return fetchFailed("no-address");
  if (url.protocol !== "http:" && url.protocol !== "https:") return fetchFailed("scheme");
  if (url.username !== "" || url.password !== "") return fetchFailed("user-info");
  if (url.port !== "" && Number(url.port) < lowestFreePort && !["80", "443"].includes(url.port))
    return fetchFailed("port");
  const host = bareHost(url);
  if (ipaddr.isValid(host) && !mayReach(host)) return fetchFailed("private");
  url.hash = "";
  return ok(url);
};
