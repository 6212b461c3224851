import { fail, type Failure, type Result } from "@techconnect/domain/kernel/result";

/** What was sent cannot be read as what it should be. `path` names the field, as in the operation. */
export type InvalidInput = Failure<"InvalidInput"> & { readonly path: readonly string[] };

export const invalidInput = (path: readonly string[], message: string): Result<never, InvalidInput> =>
  fail({ kind: "InvalidInput", path, message });
