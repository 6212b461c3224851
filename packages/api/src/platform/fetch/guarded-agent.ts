import { lookup, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";

/** Asks for all addresses of a name, as `dns.lookup` does with `all`. */
export type Resolve = (
  name: string,
  answer: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

/** A name or a connection leads to a machine that may not be talked to. */
export class NotPublic extends Error {
  override readonly name = "NotPublic";
}

const system: Resolve = (name, answer) => lookup(name, { all: true, verbatim: true }, answer);

/**
 * The addresses of a name, when all of them may be talked to. It is the very lookup that a connection is made with, so
 * there is no second answer that could differ from the one that was judged.
 */
const guardedLookup =
  (resolve: Resolve, mayReach: (ip: string) => boolean): LookupFunction =>
  (name, { all }, answer) =>
    resolve(name, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error) return answer(error, "", 0);
      if (!first || !addresses.every(({ address }) => mayReach(address)))
        return answer(new NotPublic(`${name} leads to a private network.`), "", 0);
      return all ? answer(null, [...addresses]) : answer(null, first.address, first.family);
    });

export type Guard = {
  /** Says of an IP address whether it may be talked to. */
  readonly mayReach: (ip: string) => boolean;
  /** Absent: that of the system. */
  readonly resolve?: Resolve;
  /** Milliseconds. */
  readonly connectTimeout: number;
  readonly headersTimeout: number;
  readonly bodyTimeout: number;
};

/** Connects to machines that may be talked to and to no other: judged when a name is resolved, and again once connected. */
export const guardedAgent = ({ mayReach, resolve = system, connectTimeout, ...timeouts }: Guard): Agent => {
  const connect = buildConnector({ lookup: guardedLookup(resolve, mayReach), timeout: connectTimeout, allowH2: false });
  return new Agent({
    ...timeouts,
    maxHeaderSize: 32 * 1_024,
    connections: 1,
    pipelining: 1,
    keepAliveMaxTimeout: 5_000,
    connect: (options, connected) =>
      connect(options, (...[error, socket]) => {
        if (error) return connected(error, null);
        if (mayReach(socket.remoteAddress ?? "")) return connected(null, socket);
        socket.destroy();
        return connected(new NotPublic("The connection leads to a private network."), null);
      }),
  });
};
