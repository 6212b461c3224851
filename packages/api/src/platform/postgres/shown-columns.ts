import {
  AliasNode,
  ColumnNode,
  IdentifierNode,
  ReferenceNode,
  SelectQueryNode,
  type KyselyPlugin,
  type SelectionNode,
} from "kysely";

/** Is a field looked at by whoever asks for a thing? One of the thing itself, or of another type: `Provider.name`. */
export type IsShown = (field: string) => boolean;
export const everythingIsShown: IsShown = () => true;

/** By column as it is selected, the GraphQL fields without which nobody looks at it. Other columns are always read. */
export type ShownBy = Readonly<Record<string, readonly string[]>>;

const nameOf = ({ selection }: SelectionNode): string | null => {
  if (AliasNode.is(selection)) return IdentifierNode.is(selection.alias) ? selection.alias.name : null;
  if (!ReferenceNode.is(selection) || !ColumnNode.is(selection.column)) return null;
  return selection.column.column.name;
};

/**
 * Leaves columns out of a select that nobody looks at. In its rows they are not there, although the type of the rows
 * has them: name only columns that are looked at by those fields and by nothing else.
 */
export const onlyShown = (shownBy: ShownBy, isShown: IsShown) => {
  const isRead = (selection: SelectionNode): boolean => {
    const name = nameOf(selection);
    return name === null || shownBy[name] === undefined || shownBy[name].some(isShown);
  };
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) =>
      SelectQueryNode.is(node) && node.selections ? { ...node, selections: node.selections.filter(isRead) } : node,
    transformResult: async ({ result }) => result,
  };
  return <Query extends { readonly withPlugin: (plugin: KyselyPlugin) => Query }>(query: Query): Query =>
    isShown === everythingIsShown ? query : query.withPlugin(plugin);
};
