import { Unkeepable } from "../import/keep-batch.ts";

/** PostgreSQL's classes of errors in the data itself: they do not fit a column, or a rule of the table. */
const dataErrors = /^2[23]/;

/**
 * Does some work, and tells data that the database cannot hold from everything else that may go wrong.
 *
 * @throws Unkeepable when a value is at fault
 */
export const orUnkeepable = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (dataErrors.test(code)) throw new Unkeepable("The database cannot hold a value of this.", { cause: error });
    throw error;
  }
};
