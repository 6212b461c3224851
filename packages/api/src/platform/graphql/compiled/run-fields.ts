import { getArgumentValues, type ResponsePath } from "graphql";
import { errorAt, type Place } from "./collected-errors.ts";
import type { FieldPlan, Run } from "./plan.ts";

/** What graphql-js takes for a promise. */
export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";

export type Answer = Record<string, unknown>;

/** A field that failed: null, or, where it must not be null, what is around it fails. */
const failed = (run: Run, field: FieldPlan, place: ResponsePath, raised: unknown): null => {
  const error = errorAt(raised, field.nodes, place);
  if (!field.isNullable) throw error;
  run.errors.add(error, place);
  return null;
};

/** What graphql-js does for a field without a resolver. */
const property = (
  run: Run,
  { name, args, definition, nodes, infoOf }: FieldPlan,
  source: unknown,
  placeOf: () => ResponsePath,
) => {
  if ((typeof source !== "object" || source === null) && typeof source !== "function") return undefined;
  const value: unknown = Reflect.get(source, name);
  if (typeof value !== "function") return value;
  const given = args ?? getArgumentValues(definition, nodes[0]!, run.variables);
  return Reflect.apply(value, source, [given, run.context, infoOf(run, placeOf())]);
};

/** Most fields are leaves, and nobody asks where those are. */
const notYet: ResponsePath = { prev: undefined, key: "", typename: undefined };

const runField = (run: Run, field: FieldPlan, source: unknown, parent: Place): unknown => {
  const { definition, args, nodes, complete } = field;
  const here = (): ResponsePath => ({ prev: parent, key: field.key, typename: field.parent.name });
  const place = field.isLeaf ? notYet : here();
  const itsPlace = () => (field.isLeaf ? here() : place);
  try {
    const value = definition.resolve
      ? definition.resolve(
          source,
          args ?? getArgumentValues(definition, nodes[0]!, run.variables),
          run.context,
          field.infoOf(run, itsPlace()),
        )
      : property(run, field, source, itsPlace);
    const completed = isPromise(value)
      ? value.then((resolved) => complete(run, resolved, place))
      : complete(run, value, place);
    return isPromise(completed)
      ? completed.then(undefined, (raised: unknown) => failed(run, field, itsPlace(), raised))
      : completed;
  } catch (raised) {
    return failed(run, field, itsPlace(), raised);
  }
};

const whole = async (answer: Answer, late: readonly string[]): Promise<Answer> => {
  const values = await Promise.all(late.map((key) => answer[key]));
  for (const [at, key] of late.entries()) answer[key] = values[at];
  return answer;
};

/** The fields of one object, all at once. */
export const runFields = (
  run: Run,
  fields: readonly FieldPlan[],
  source: unknown,
  place: Place,
): Answer | Promise<Answer> => {
  const answer: Answer = {};
  let late: string[] | null = null;
  try {
    for (const field of fields) {
      const value = runField(run, field, source, place);
      answer[field.key] = value;
      if (isPromise(value)) (late ??= []).push(field.key);
    }
  } catch (error) {
    if (!late) throw error;
    // the others may fail too; somebody has to listen
    return whole(answer, late).finally(() => {
      throw error;
    });
  }
  return late ? whole(answer, late) : answer;
};
