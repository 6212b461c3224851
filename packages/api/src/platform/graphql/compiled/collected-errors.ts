import { locatedError, responsePathAsArray, type FieldNode, type GraphQLError, type ResponsePath } from "graphql";

/** Where a value stands in the answer; undefined: the answer itself. */
export type Place = ResponsePath | undefined;

/** The same as in graphql-js: what is below a place that became null says nothing more. */
export const collectErrors = () => {
  const errors: GraphQLError[] = [];
  const nulled = new Set<Place>();

  const isNulled = (from: Place): boolean => {
    for (let place = from; place !== undefined; place = place.prev) if (nulled.has(place)) return true;
    return nulled.has(undefined);
  };
  return {
    errors,
    add: (error: GraphQLError, place: Place): void => {
      if (isNulled(place)) return;
      nulled.add(place);
      errors.push(error);
    },
  };
};

export type CollectedErrors = ReturnType<typeof collectErrors>;

/** An error with the fields and the place where it came up. */
export const errorAt = (raised: unknown, nodes: readonly FieldNode[], place: ResponsePath): GraphQLError =>
  locatedError(raised, [...nodes], responsePathAsArray(place));
