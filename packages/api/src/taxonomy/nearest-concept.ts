import { differLittle, nearestTo } from "@techconnect/domain/taxonomy/likeness";
import type { ConceptKind } from "./concept.ts";
import type { TaxonomyStreams } from "./read-taxonomy.ts";

/** Something that somebody calls a concept of ESCO. */
export type Wanted = {
  /** The UUID at the end of its address; absent when there are only words. */
  readonly id?: string;
  /** What it is called, in any language. */
  readonly labels: readonly string[];
  readonly kind: ConceptKind;
};

export type FoundConcept = { readonly id: string; readonly label: string };

/** What was wanted, and what comes nearest: itself when `isKnown`. */
export type NearestConcept = { readonly isKnown: boolean; readonly nearest: FoundConcept | null };

/** Places that a typing mistake changes in an id. */
const mistakes = 2;
/** Languages in which labels are compared: those of what people write here, and the one that ESCO is complete in. */
const languages = ["nl", "en"];
/** Below this two labels have hardly more in common than chance. */
const leastLikeness = 0.3;

type Streams = Pick<TaxonomyStreams, "concepts" | "labels">;

const idsNear = async (streams: Streams, wanted: readonly Wanted[]) => {
  const known = new Set<string>();
  const mistyped = new Map<string, string>();
  const asked = new Set(wanted.flatMap(({ id }) => (id === undefined ? [] : [id])));
  for await (const { id } of streams.concepts([...new Set(wanted.map(({ kind }) => kind))])) {
    if (asked.has(id)) known.add(id);
    for (const other of asked) if (other !== id && differLittle(other, id, mistakes)) mistyped.set(other, id);
  }
  return { known, mistyped };
};

/** For each thing that was wanted the known concept that comes nearest: by id, by a mistyped id, else by label. */
export const nearestConcepts = async (
  streams: Streams,
  wanted: readonly Wanted[],
): Promise<readonly NearestConcept[]> => {
  const { known, mistyped } = await idsNear(streams, wanted);
  const searches = wanted.map((one) => ({
    ...one,
    byId: mistyped.get(one.id ?? "") ?? one.id,
    labelled: nearestTo<FoundConcept>(one.labels),
  }));
  const open = searches.filter(({ id }) => id === undefined || !known.has(id));
  const named = new Map<string, FoundConcept>();
  const byId = new Set(searches.flatMap((search) => search.byId ?? []));
  for (const kind of new Set(searches.map((search) => search.kind)))
    for await (const { conceptId: id, texts, kind: labelKind } of streams.labels({ kinds: [kind], languages })) {
      if (byId.has(id) && labelKind === "preferred" && !named.has(id)) named.set(id, { id, label: texts[0] ?? "" });
      for (const search of open)
        if (search.kind === kind && labelKind !== "hidden")
          for (const label of texts) search.labelled.tell({ id, label }, label);
    }
  return searches.map(({ id, byId: found, labelled }) => {
    const isKnown = id !== undefined && known.has(id);
    const near = labelled.result();
    const byLabel = near !== null && near.likeness >= leastLikeness ? near.candidate : null;
    return { isKnown, nearest: named.get(found ?? "") ?? byLabel };
  });
};

/** The known concept that comes nearest to an id or to words; see `nearestConcepts` for many at once. */
export const nearestConcept = async (streams: Streams, wanted: Wanted): Promise<NearestConcept> =>
  (await nearestConcepts(streams, [wanted]))[0] ?? { isKnown: false, nearest: null };
