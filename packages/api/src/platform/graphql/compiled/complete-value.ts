import {
  defaultTypeResolver,
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type ResponsePath,
} from "graphql";
import { errorAt } from "./collected-errors.ts";
import type { Complete, FieldPlan, Run } from "./plan.ts";
import { isPromise, runFields } from "./run-fields.ts";

/** What completing the value of a field has to know of it. */
export type Completing = {
  readonly schema: GraphQLSchema;
  readonly nodes: readonly FieldNode[];
  /** As in `JobProfile.courses`. */
  readonly named: string;
  readonly infoOf: FieldPlan["infoOf"];
  readonly fieldsOf: (type: GraphQLObjectType) => readonly FieldPlan[];
};

const leaf =
  (type: GraphQLLeafType): Complete =>
  (_run, value) => {
    const shown: unknown = type.serialize(value);
    if (shown == null) throw new Error(`${type.name} cannot show a value of type ${typeof value}.`);
    return shown;
  };

const object = (type: GraphQLObjectType, { fieldsOf, infoOf, nodes }: Completing): Complete => {
  const shown: Complete = (run, value, place) => runFields(run, fieldsOf(type), value, place);
  const { isTypeOf } = type;
  if (!isTypeOf) return shown;
  const orNot = (run: Run, value: unknown, place: ResponsePath, itIs: boolean): unknown => {
    if (!itIs) throw new GraphQLError(`Expected value of type "${type.name}".`, { nodes });
    return shown(run, value, place);
  };
  return (run, value, place) => {
    const itIs = isTypeOf(value, run.context, infoOf(run, place));
    return isPromise(itIs) ? itIs.then((is) => orNot(run, value, place, is)) : orNot(run, value, place, itIs);
  };
};

const abstract = (type: GraphQLAbstractType, completing: Completing): Complete => {
  const { schema, nodes, named, infoOf } = completing;
  const completes = new Map(schema.getPossibleTypes(type).map((one) => [one.name, object(one, completing)]));
  const as = (run: Run, value: unknown, place: ResponsePath, name: string | undefined): unknown => {
    const complete = name === undefined ? undefined : completes.get(name);
    if (!complete) throw new GraphQLError(`${named} is no ${type.name} but ${name ?? "nothing known"}.`, { nodes });
    return complete(run, value, place);
  };
  const resolveType = type.resolveType ?? defaultTypeResolver;
  return (run, value, place) => {
    const name = resolveType(value, run.context, infoOf(run, place), type);
    return isPromise(name)
      ? name.then((resolved: string | undefined) => as(run, value, place, resolved))
      : as(run, value, place, typeof name === "string" ? name : undefined);
  };
};

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

const list = (itemType: GraphQLOutputType, completing: Completing): Complete => {
  const complete = completeOf(itemType, completing);
  const { nodes, named } = completing;
  const failed = (run: Run, place: ResponsePath, raised: unknown): null => {
    const error = errorAt(raised, nodes, place);
    if (isNonNullType(itemType)) throw error;
    run.errors.add(error, place);
    return null;
  };
  const later = (run: Run, place: ResponsePath, completed: Promise<unknown>) =>
    completed.then(undefined, (raised: unknown) => failed(run, place, raised));
  const whenThere = (run: Run, item: Promise<unknown>, place: ResponsePath) =>
    item.then((resolved) => complete(run, resolved, place));
  const completeItem = (run: Run, item: unknown, place: ResponsePath): unknown => {
    try {
      const completed = isPromise(item) ? whenThere(run, item, place) : complete(run, item, place);
      return isPromise(completed) ? later(run, place, completed) : completed;
    } catch (raised) {
      return failed(run, place, raised);
    }
  };
  return (run, value, prev) => {
    if (!isIterable(value))
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${named}".`);
    const items: unknown[] = [];
    try {
      for (const item of value) items.push(completeItem(run, item, { prev, key: items.length, typename: undefined }));
    } catch (error) {
      // nobody waits for these any more
      for (const item of items) if (isPromise(item)) item.catch(() => undefined);
      throw error;
    }
    return items.some(isPromise) ? Promise.all(items) : items;
  };
};

const nullable = (type: GraphQLOutputType, completing: Completing): Complete => {
  if (isListType(type)) return list(type.ofType, completing);
  if (isLeafType(type)) return leaf(type);
  return isAbstractType(type) ? abstract(type, completing) : object(type, completing);
};

/** How values of a type are completed, as graphql-js does it, with everything looked up that requests share. */
export const completeOf = (type: GraphQLOutputType, completing: Completing): Complete => {
  const inner = isNonNullType(type) ? type.ofType : type;
  const complete = nullable(inner, completing);
  return (run, value, place) => {
    if (value instanceof Error) throw value;
    if (value != null) return complete(run, value, place);
    if (isNonNullType(type)) throw new Error(`Cannot return null for non-nullable field ${completing.named}.`);
    return null;
  };
};
