import "reflect-metadata";
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import type { Slice } from "../slice.ts";
import { NodeResolver } from "./node.resolver.ts";

/** The schema of all slices together. */
export const makeSchema = (slices: readonly Slice[]): Promise<GraphQLSchema> =>
  buildSchema({ resolvers: [NodeResolver, ...slices.flatMap(({ resolvers }) => resolvers)], validate: false });

/** The text of `schema.graphql`, in an order that does not depend on imports. */
export const printed = (schema: GraphQLSchema): string =>
  `# Generated from the resolvers by \`schema --write\`. The contract between server and web.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
