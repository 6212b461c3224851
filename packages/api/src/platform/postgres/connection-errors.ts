/** Codes of the operating system and of PostgreSQL (classes 08 and 57, and too many connections). */
const unreachableCodes =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EPIPE|EAI_AGAIN|08\w{3}|57P0[123]|53300)$/;
const unreachableMessages =
  /timeout exceeded when trying to connect|Connection terminated|connection timeout|is not queryable/i;

/** Is the database down, restarting or full, so that trying again later makes sense? */
export const isUnreachable = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string" && unreachableCodes.test(error.code)) return true;
  if (unreachableMessages.test(error.message)) return true;
  if (error instanceof AggregateError) return error.errors.some(isUnreachable);
  return isUnreachable(error.cause);
};
