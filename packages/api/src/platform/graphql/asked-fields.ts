import type { ApolloServerPlugin } from "@apollo/server";
import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from "graphql";
import type { IsShown } from "../postgres/shown-columns.ts";

/** Does the operation show this field of a GraphQL type anywhere? */
export type Shows = (type: string, field: string) => boolean;

const ofTypes = new WeakMap<Shows, Map<string, IsShown>>();

/**
 * The same for the fields of one type and, by their full names, for those of others that come with it. It is the same
 * function for the same document, by which what is worked out from it can be kept.
 */
export const shownOf = (shows: Shows, type: string): IsShown => {
  const known = ofTypes.get(shows) ?? new Map<string, IsShown>();
  ofTypes.set(shows, known);
  const isShown =
    known.get(type) ??
    ((field: string) => {
      const [other, name] = field.split(".");
      return other !== undefined && name !== undefined ? shows(other, name) : shows(type, field);
    });
  known.set(type, isShown);
  return isShown;
};

type FieldsByType = ReadonlyMap<string, ReadonlySet<string>>;

export const showsOf =
  (asked: FieldsByType): Shows =>
  (type, field) =>
    asked.get(type)?.has(field) === true;

/** The fields that a document names, by the type that they are of. */
export const fieldsByType = (schema: GraphQLSchema, document: DocumentNode): FieldsByType => {
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
  readonly tell: (fields: FieldsByType) => void;
};

export const askedFields = (): AskedFields => {
  let shows: Shows = () => true;
  return {
    shows: (type, field) => shows(type, field),
    tell: (fields) => {
      shows = showsOf(fields);
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
  const known = new WeakMap<DocumentNode, FieldsByType>();
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
