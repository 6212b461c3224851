const silenceWorthMentioning = 10_000;

/**
 * Prints one line for each step with the seconds since the start, and a line now and then while a step is silent.
 *
 * @param {(line: string) => void} print
 * @param {() => number} now in milliseconds
 */
export const progress = (print, now = () => performance.now()) => {
  const began = now();
  let lastWord = began;
  /** @param {string} text */
  const say = (text) => {
    lastWord = now();
    print(`${((lastWord - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);
  };
  return {
    say,
    /** Output of another program, as it is. @param {string} line */
    show: (line) => {
      lastWord = now();
      print(`          ${line}`);
    },
    /**
     * @template T
     * @param {string} title what is being done
     * @param {(note: (line: string) => void) => Promise<T>} work may note how far it is, for when that takes long
     */
    step: async (title, work) => {
      let noted = "";
      say(title);
      const heartbeat = setInterval(() => {
        if (now() - lastWord >= silenceWorthMentioning)
          say(`… ${title.charAt(0).toLowerCase()}${title.slice(1)}, still busy${noted && `: ${noted}`}`);
      }, 1000);
      try {
        return await work((line) => (noted = line.trim().slice(0, 80) || noted));
      } finally {
        clearInterval(heartbeat);
      }
    },
  };
};

/** @typedef {ReturnType<typeof progress>} Progress */

/** @param {string} line */
export const toStdout = (line) => void process.stdout.write(`${line}\n`);

/** @param {string} line */
export const toStderr = (line) => void process.stderr.write(`${line}\n`);
