import type { Locale } from "@techconnect/domain/kernel/locale";
import type { TilePattern } from "@techconnect/ui/tile";

/** Kinds of page whose pictures tell of one thing, by the first part of their paths. */
export const picturedKinds = ["werk", "leren", "vacatures"] as const;
export type PicturedKind = (typeof picturedKinds)[number];

export const isPicturedKind = (value: unknown): value is PicturedKind =>
  (picturedKinds as readonly unknown[]).includes(value);

/** What is drawn for a page: everything that decides how the picture looks. */
export type Picture = {
  readonly locale: Locale;
  readonly kind: PicturedKind | "pagina";
  /** Of the thing; of other pages the path, and `techconnect` for what has no picture of its own. */
  readonly slug: string;
  readonly title: string;
  /** One line above the title: what it is, or that it is an example. */
  readonly note: string;
  /** The talents that it is about, in their order; empty where it is about none in particular. */
  readonly tiles: readonly TilePattern[];
};

/** Rises when the drawing changes, so that kept pictures are fetched anew. */
const drawing = 1;

/** FNV-1a of 64 bits: small, and the same in a browser and on a server. */
const hashOf = (text: string): string => {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(36);
};

/** A number that differs from thing to thing, and is the same in every language. */
export const pictureNumber = ({ kind, slug }: Picture): number =>
  Number.parseInt(hashOf(`${kind}/${slug}`).slice(-6), 36);

/** The same exactly for pictures that look the same. */
export const pictureMark = (picture: Picture): string =>
  hashOf(
    JSON.stringify([
      drawing,
      picture.locale,
      picture.kind,
      picture.slug,
      picture.title,
      picture.note,
      ...picture.tiles,
    ]),
  );

/** Path with the mark of its content, so that what is found there never changes. */
export const picturePath = (picture: Picture): string =>
  `/${picture.locale}/og/${picture.kind}/${encodeURIComponent(picture.slug)}.png?v=${pictureMark(picture)}`;
