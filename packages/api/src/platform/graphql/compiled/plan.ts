import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
  ResponsePath,
} from "graphql";
import type { CollectedErrors } from "./collected-errors.ts";

export type Arguments = { readonly [name: string]: unknown };

/** One execution of a compiled operation. */
export type Run = {
  readonly context: unknown;
  readonly variables: Arguments;
  readonly errors: CollectedErrors;
};

/** Makes of what a resolver gave what the answer shows; throws where the field must not be null and is. */
export type Complete = (run: Run, value: unknown, place: ResponsePath) => unknown;

/** What is known of a field of an operation before anybody asks. */
export type FieldPlan = {
  /** Its name in the answer. */
  readonly key: string;
  readonly name: string;
  readonly parent: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  /** Null: they hold variables. */
  readonly args: Arguments | null;
  readonly isNullable: boolean;
  /** Its place is known by that of its parent, until something goes wrong. */
  readonly isLeaf: boolean;
  readonly complete: Complete;
  readonly infoOf: (run: Run, place: ResponsePath) => GraphQLResolveInfo;
};

export type Document = {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: { [name: string]: FragmentDefinitionNode };
};
