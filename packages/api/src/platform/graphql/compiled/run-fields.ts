import { getArgumentValues, type ResponsePath } from "graphql";
import { errorAt, type Place } from "./collected-errors.ts";
import type { FieldPlan, Run } from "./plan.ts";

/** What graphql-js takes for a promise. */
export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";

export type Answer = Record<string, unknown>;

/** Most fields are leaves, and until something goes wrong nobody asks where those are. */
const nowhere: ResponsePath = { prev: undefined, key: "", typename: undefined };

const placeOf = ({ key, parent }: FieldPlan, around: Place): ResponsePath => ({
  prev: around,
  key,
  typename: parent.name,
});

/** A field that failed: null, or, where it must not be null, what is around it fails. */
const failed = (run: Run, field: FieldPlan, around: Place, place: ResponsePath, raised: unknown): null => {
  const here = place === nowhere ? placeOf(field, around) : place;
  const error = errorAt(raised, field.nodes, here);
  if (!field.isNullable) throw error;
  run.errors.add(error, here);
  return null;
};

const callWith = (run: Run, field: FieldPlan, around: Place, place: ResponsePath) => ({
  args: field.args ?? getArgumentValues(field.definition, field.nodes[0]!, run.variables),
  info: field.infoOf(run, place === nowhere ? placeOf(field, around) : place),
});

/** What a resolver gives or, as in graphql-js, the property of that name, called when it is a function. */
const valueOf = (run: Run, field: FieldPlan, source: unknown, around: Place, place: ResponsePath): unknown => {
  const { resolve } = field.definition;
  if (resolve) {
    const { args, info } = callWith(run, field, around, place);
    return resolve(source, args, run.context, info);
  }
  if ((typeof source !== "object" || source === null) && typeof source !== "function") return undefined;
  const value: unknown = Reflect.get(source, field.name);
  if (typeof value !== "function") return value;
  const { args, info } = callWith(run, field, around, place);
  return Reflect.apply(value, source, [args, run.context, info]);
};

// apart, so that fields that are there at once pay for nothing of it
const later = (run: Run, field: FieldPlan, around: Place, place: ResponsePath, completed: Promise<unknown>) =>
  completed.then(undefined, (raised: unknown) => failed(run, field, around, place, raised));
const whenThere = ({ complete }: FieldPlan, run: Run, value: Promise<unknown>, place: ResponsePath) =>
  value.then((resolved) => complete(run, resolved, place));

const runField = (run: Run, field: FieldPlan, source: unknown, around: Place): unknown => {
  const place = field.isLeaf ? nowhere : placeOf(field, around);
  try {
    const value = valueOf(run, field, source, around, place);
    const completed = isPromise(value) ? whenThere(field, run, value, place) : field.complete(run, value, place);
    return isPromise(completed) ? later(run, field, around, place, completed) : completed;
  } catch (raised) {
    return failed(run, field, around, place, raised);
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
