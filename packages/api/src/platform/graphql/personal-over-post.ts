import { HeaderMap, type ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, Kind, type FragmentDefinitionNode, type GraphQLSchema, type SelectionSetNode } from "graphql";

/** Names of the root fields that an operation asks for, those in its fragments included. */
const rootFieldsOf = (
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly string[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value;
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFieldsOf(selection.selectionSet, fragments);
    const fragment = fragments.get(selection.name.value);
    return fragment ? rootFieldsOf(fragment.selectionSet, fragments) : [];
  });

const isPersonal = (schema: GraphQLSchema, field: string): boolean =>
  schema.getQueryType()?.getFields()[field]?.extensions["personal"] === true;

/**
 * Keeps what a person fills in out of addresses, and so out of histories and logs: root fields marked
 * `@Extensions({ personal: true })` are answered over POST only. Apollo itself does the same for mutations.
 */
export const personalOverPost = (): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (request.http?.method !== "GET" || !operation) return;
      const fragments = new Map<string, FragmentDefinitionNode>();
      for (const definition of document.definitions)
        if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

      const personal = rootFieldsOf(operation.selectionSet, fragments).find((field) => isPersonal(schema, field));
      if (personal !== undefined)
        throw new GraphQLError(`\`${personal}\` is about a person; send it with POST.`, {
          extensions: { code: "BAD_REQUEST", http: { status: 405, headers: new HeaderMap([["allow", "POST"]]) } },
        });
    },
  }),
});
