import type { Locale } from "@techconnect/domain/kernel/locale";

/** Somebody's way into tech, in one language. */
export type Story = {
  readonly locale: Locale;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly formerWork: string;
  readonly quote: string;
  /** Paragraphs. */
  readonly body: readonly string[];
  readonly jobProfileId: string;
  readonly placeId: string | null;
  /** Nobody's, and says so. */
  readonly example: boolean;
};

/** Where stories are read. Every implementation passes `testing/stories.contract.ts`. */
export type Stories = {
  /** The first ones in the order of the catalogue. */
  readonly first: (locale: Locale, count: number) => Promise<readonly Story[]>;
  /** Per job profile, in the order of the catalogue. */
  readonly ofJobProfiles: (
    locale: Locale,
    jobProfiles: readonly string[],
  ) => Promise<readonly (Story & { readonly owner: string })[]>;
};
