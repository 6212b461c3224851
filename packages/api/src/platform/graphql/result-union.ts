import { createUnionType, type ClassType } from "type-graphql";
import type { Failure, Result } from "@techconnect/domain/kernel/result";

/** Failure types by the `kind` that they carry, which is also their GraphQL name. */
type FailureTypes<Error extends Failure> = {
  readonly [Kind in Error["kind"]]: ClassType<Extract<Error, { kind: Kind }>>;
};

/** What a field answers that may fail: its success type, or one of the failures that its use-case names. */
export const resultUnion = <Success extends object, Error extends Failure>(
  name: string,
  description: string,
  success: ClassType<Success>,
  failures: FailureTypes<Error>,
) =>
  createUnionType({
    name,
    description,
    types: (): [ClassType<Success>, ...ClassType<Error>[]] => [success, ...Object.values<ClassType<Error>>(failures)],
    resolveType: (value) => (isFailure(value, failures) ? failures[value.kind] : success),
  });

const isFailure = <Error extends Failure>(
  value: object,
  failures: FailureTypes<Error>,
): value is { readonly kind: Error["kind"] } =>
  "kind" in value && typeof value.kind === "string" && Object.hasOwn(failures, value.kind);

/** What a resolver returns for the outcome of a use-case. */
export const answer = <Value, Error extends Failure, Success>(
  result: Result<Value, Error>,
  success: (value: Value) => Success,
): Success | Error => (result.ok ? success(result.value) : result.error);
