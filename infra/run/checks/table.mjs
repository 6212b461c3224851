/**
 * @param {readonly import("./check.mjs").Outcome[]} outcomes
 * @returns {string[]} one line for each
 */
export const tableOf = (outcomes) => {
  const widest = Math.max(...outcomes.map(({ name }) => name.length));
  return outcomes.map(({ name, passed, failed, skipped, seconds }) =>
    [
      failed === 0 ? "ok    " : "FAILED",
      name.padEnd(widest),
      `${seconds.toFixed(1).padStart(7)} s`,
      `${String(passed).padStart(6)} passed`,
      failed > 0 ? `${failed} failed` : "",
      skipped > 0 ? `${skipped} skipped` : "",
    ]
      .filter(Boolean)
      .join("  "),
  );
};

/**
 * The closing line.
 *
 * @param {readonly import("./check.mjs").Outcome[]} outcomes
 */
export const totalOf = (outcomes) => {
  const sum = (/** @type {"passed" | "failed"} */ key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return { passed: sum("passed"), failed: sum("failed") };
};
