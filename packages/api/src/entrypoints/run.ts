import { readConfig, type Config } from "../platform/config.ts";
import { Refusal } from "../platform/refusal.ts";

/** Runs a command; what stands in its way is said in one sentence on standard error, with exit code 1. */
export const run = async (command: (config: Config) => Promise<void>): Promise<void> => {
  try {
    await command(readConfig());
  } catch (error) {
    process.stderr.write(
      `${error instanceof Refusal ? error.message : (error instanceof Error && error.stack) || String(error)}\n`,
    );
    process.exit(1);
  }
};

/** A line of progress. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);
