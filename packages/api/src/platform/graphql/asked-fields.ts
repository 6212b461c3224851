import type { ApolloServerPlugin } from "@apollo/server";
import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from "graphql";
import type { IsShown } from "../postgres/shown-columns.ts";

/** Does the operation show this field of a GraphQL type anywhere? */
export type Shows = (type: string, field: string) => boolean;

/** The same for the fields of one type and, by their full names, for those of others that come with it. */
export const shownOf =
  (shows: Shows, type: string): IsShown =>
  (field) => {
    const [other, name] = field.split(".");
    return other !== undefined && name !== undefined ? shows(other, name) : shows(type, field);
  };

const fieldsByType = (schema: GraphQLSchema, document: DocumentNode): ReadonlyMap<string, ReadonlySet<string>> => {
  const asked = new Map<string, Set<string>>();
  const types = new TypeInfo(schema);
  const Field = ({ name }: { readonly name: { readonly value: string } }): void => {
    const parent = types.getParentType()?.name;
    if (parent === undefined) return;
    const fields = asked.get(parent) ?? new Set();
    asked.set(parent, fields.add(name.value));
  };
  visit(document, visitWithTypeInfo(types, { Field }));
  return asked;
};

/** What the context of a request knows of its operation, once that was found valid. */
export type AskedFields = {
  /** Until the operation is known: everything. */
  readonly shows: Shows;
  readonly tell: (fields: ReadonlyMap<string, ReadonlySet<string>>) => void;
};

export const askedFields = (): AskedFields => {
  let asked: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  return {
    shows: (type, field) => asked === null || asked.get(type)?.has(field) === true,
    tell: (fields) => {
      asked = fields;
    },
  };
};

/** What the plugin needs of the context of an operation. */
export type AskedFieldsContext = { readonly askedFields?: AskedFields };

/**
 * Tells the reads of a request which fields its document names, so that they leave out what nobody looks at. Fields that
 * are skipped, or of another operation of the document, count too.
 */
export const tellAskedFields = (): ApolloServerPlugin<AskedFieldsContext> => {
  // Apollo keeps documents that come again
  const known = new WeakMap<DocumentNode, ReadonlyMap<string, ReadonlySet<string>>>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, contextValue }) => {
        const fields = known.get(document) ?? fieldsByType(schema, document);
        known.set(document, fields);
        contextValue.askedFields?.tell(fields);
      },
    }),
  };
};
