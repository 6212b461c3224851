import { Refusal } from "../refusal.ts";
import { linesOfFeed, type FeedDesk, type RunFeeds } from "./feed-desk.ts";
import type { ImportArguments } from "./import-arguments.ts";
import { interruptedCode } from "./stop-signal.ts";

const usage =
  "Say what to do with feeds: import feeds add <address> [--every 6h] | list | remove <address> | run [address].";

/**
 * `import feeds …`: adds, shows, removes and reads what is read again by itself.
 *
 * @returns the exit code
 */
export const runFeedCommand = async (
  desk: FeedDesk | undefined,
  { rest: [action, address], every, pages }: ImportArguments,
  { stop, say }: Pick<RunFeeds, "stop" | "say">,
): Promise<number> => {
  if (!desk) throw new Refusal("Nothing here is read by itself.");
  if (action === "list") {
    const feeds = await desk.all();
    say(feeds.length === 0 ? "feeds: none; import feeds add <address> adds one" : feeds.map(linesOfFeed).join("\n"));
    return 0;
  }
  if (action === "run") {
    const allWell = await desk.run({ address: address ?? null, stop, say });
    if (stop.aborted) return interruptedCode;
    return allWell ? 0 : 1;
  }
  if (address === undefined || (action !== "add" && action !== "remove")) throw new Refusal(usage);
  if (action === "add") say(linesOfFeed(await desk.add(address, every, pages)));
  else {
    await desk.remove(address);
    say(`feeds: ${address} is no longer read; its postings stay`);
  }
  return 0;
};
