import type { ExperienceName } from "../experience-content.ts";
import type { LinkedText } from "../experience-linker.ts";
import type { ReadFrom } from "./label-linker.ts";

/** What the worker is told: all names, in pieces, then to make its linker of them, then texts. */
export type Order =
  | { readonly kind: "names"; readonly names: readonly ExperienceName[] }
  | { readonly kind: "make" }
  | { readonly kind: "link"; readonly number: number; readonly text: string };

export type Answer =
  | { readonly kind: "made" }
  | { readonly kind: "linked"; readonly number: number; readonly linked: LinkedText };

/**
 * A taxonomy has so many names that most words are somewhat like one: an occupation must be named but for typing
 * errors, and a skill clearly.
 */
export const ofTaxonomy: ReadFrom = { past: 0.8, technical: 0.93 };
