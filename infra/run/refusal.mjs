/** What stands in the way and what to do about it, in one sentence. People see only this sentence, never a stack. */
export class Refusal extends Error {}

/** The person asked to stop; nothing went wrong. */
export class Interrupted extends Error {}

/** @param {unknown} error */
export const codeOf = (error) =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** @param {string} text what a program printed */
export const speaksOfFullDisk = (text) => /ENOSPC|No space left on device|Disk quota exceeded/i.test(text);

/** @param {string} place a path on the disk that is full */
export const diskFull = (place) =>
  new Refusal(
    `The disk that holds ${place} is full: free some space (500 MB is plenty) and run the command again; nothing is lost.`,
  );

/**
 * Runs a command and exits with what it answers; a refusal becomes its sentence and exit code 1.
 *
 * @param {() => Promise<number>} command answers its exit code
 */
export const answerWith = async (command) => {
  // a reader that went away (`npm start | head`, a closed terminal) must not stop us halfway
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  try {
    process.exit(await command());
  } catch (error) {
    if (error instanceof Interrupted) process.exit(1);
    const known = codeOf(error) === "ENOSPC" ? diskFull("TechConnect") : error;
    process.stderr.write(`\n${known instanceof Refusal ? known.message : String(asError(known).stack)}\n`);
    process.exit(1);
  }
};

/** @param {unknown} error */
const asError = (error) => (error instanceof Error ? error : new Error(String(error)));
