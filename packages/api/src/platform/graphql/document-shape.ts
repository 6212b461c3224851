import { Kind, parse, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from "graphql";

/** What a document may have at most. Far above what a page needs, far below what hurts. */
export const shapeLimits = {
  characters: 40_000,
  tokens: 4_000,
  nesting: 100,
  fragments: 100,
  depth: 12,
  introspectionDepth: 20,
  fields: 2_000,
  rootFields: 20,
  aliases: 100,
  directives: 50,
  repeats: 50,
} as const;

export type TooMuch = { readonly what: keyof typeof shapeLimits };

/** What a selection set holds once its fragments are filled in. */
type Shape = { readonly depth: number; readonly fields: number };
type Counts = { aliases: number; directives: number; repeats: number };

const metaFields = new Set(["__schema", "__type"]);
/** A fragment that reaches itself; validation words the error, here it only has to stop. */
const endless: Shape = { depth: Infinity, fields: Infinity };

const nestingOf = (source: string): number => {
  let [deepest, open] = [0, 0];
  for (const letter of source) {
    if (letter === "{" || letter === "[" || letter === "(") deepest = Math.max(deepest, ++open);
    else if (letter === "}" || letter === "]" || letter === ")") open = Math.max(0, open - 1);
  }
  return deepest;
};

/** Measures each fragment once, so that fragments of fragments cost no more than they are long. */
const measurer = (document: DocumentNode, counts: Counts) => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Shape>();

  const ofFragment = (name: string): Shape => {
    const known = measured.get(name);
    const fragment = fragments.get(name);
    if (known || !fragment) return known ?? { depth: 0, fields: 0 };
    measured.set(name, endless);
    counts.directives += fragment.directives?.length ?? 0;
    const shape = ofSet(fragment.selectionSet);
    measured.set(name, shape);
    return shape;
  };

  const ofSet = (set: SelectionSetNode | undefined): Shape => {
    let shape: Shape = { depth: 0, fields: 0 };
    const seen = new Set<string>();
    for (const selection of set?.selections ?? []) {
      counts.directives += selection.directives?.length ?? 0;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : ofSet(selection.selectionSet);
      const isField = selection.kind === Kind.FIELD;
      if (isField) {
        const key = selection.alias?.value ?? selection.name.value;
        if (selection.alias) counts.aliases++;
        if (seen.has(key)) counts.repeats++;
        seen.add(key);
      }
      shape = {
        depth: Math.max(shape.depth, inner.depth + (isField ? 1 : 0)),
        fields: shape.fields + inner.fields + (isField ? 1 : 0),
      };
    }
    return shape;
  };
  return { ofSet, fragments: fragments.size };
};

/**
 * Is a document too big or too deep to look at further? Asked before validation, whose own work grows with it.
 *
 * Everything counts as if it were included: `@skip` and names like `__schema` change nothing.
 *
 * @returns what there is too much of, or null when it is fine
 * @throws GraphQLError when the source is no GraphQL
 */
export const tooMuchIn = (source: string): TooMuch | null => {
  if (source.length > shapeLimits.characters) return { what: "characters" };
  if (nestingOf(source) > shapeLimits.nesting) return { what: "nesting" };

  const document = parse(source, { noLocation: true, maxTokens: shapeLimits.tokens });
  const counts: Counts = { aliases: 0, directives: 0, repeats: 0 };
  const { ofSet, fragments } = measurer(document, counts);
  const most: Record<"depth" | "introspectionDepth" | "fields" | "rootFields", number> = {
    depth: 0,
    introspectionDepth: 0,
    fields: 0,
    rootFields: 0,
  };

  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    counts.directives += definition.directives?.length ?? 0;
    const all = ofSet(definition.selectionSet);
    most.fields += all.fields;
    for (const selection of definition.selectionSet.selections) {
      const isMeta = selection.kind === Kind.FIELD && metaFields.has(selection.name.value);
      const { depth } = ofSet({ kind: Kind.SELECTION_SET, selections: [selection] });
      const kind = isMeta ? "introspectionDepth" : "depth";
      most[kind] = Math.max(most[kind], depth);
    }
    most.rootFields = Math.max(most.rootFields, definition.selectionSet.selections.length);
  }

  const found = { ...counts, ...most, fragments };
  const over = (Object.keys(found) as (keyof typeof found)[]).find((what) => found[what] > shapeLimits[what]);
  return over ? { what: over } : null;
};
