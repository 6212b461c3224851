import type { ApolloServerPlugin } from "@apollo/server";
import type { VariableDefinitionNode } from "graphql";
import { fieldsByType, showsOf, type Shows } from "./asked-fields.ts";
import { compileOperation, type Execute } from "./compiled/compile-operation.ts";
import { keptCostOf } from "./kept-cost.ts";

/** A query that Apollo found valid, and all that is worked out of it before somebody sends it again. */
export type KnownOperation = {
  readonly name: string | null;
  readonly variables: readonly VariableDefinitionNode[];
  /** For variables that fit. */
  readonly costOf: (given: Readonly<Record<string, unknown>>) => number;
  readonly shows: Shows;
  readonly execute: Execute;
};

/** Characters of documents that are kept; with what is worked out of them they take some hundred times that. */
const mostCharacters = 400_000;
const mostDocuments = 500;

type Name = string | null;

/** The queries that come again and again, by their text. */
export const knownOperations = () => {
  const known = new Map<string, Map<Name, KnownOperation | null>>();
  let characters = 0;

  const operationsOf = (source: string): Map<Name, KnownOperation | null> => {
    const operations = known.get(source) ?? new Map<Name, KnownOperation | null>();
    if (known.has(source)) return operations;
    if (characters + source.length > mostCharacters || known.size >= mostDocuments) {
      known.clear();
      characters = 0;
    }
    characters += source.length;
    known.set(source, operations);
    return operations;
  };

  /** Keeps what Apollo found valid. Whether it may be executed is asked for each request anew. */
  const learn = (): ApolloServerPlugin => ({
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, source, request }) => {
        const operations = operationsOf(source);
        const asked = request.operationName ?? null;
        if (!operation || operations.has(asked)) return;
        const execute = compileOperation(schema, document, operation);
        operations.set(
          asked,
          execute && {
            name: operation.name?.value ?? null,
            variables: operation.variableDefinitions ?? [],
            costOf: keptCostOf(schema, document, operation),
            shows: showsOf(fieldsByType(schema, document)),
            execute,
          },
        );
      },
    }),
  });
  return { learn, find: (source: string, name: Name) => known.get(source)?.get(name) ?? null };
};

export type KnownOperations = ReturnType<typeof knownOperations>;
