/** How much there is in a world. */
export type WorldSize = {
  readonly persons: number;
  readonly vacancies: number;
  readonly jobProfiles: number;
  readonly courses: number;
  readonly skills: number;
  readonly places: number;
};

/** XS is for tests, S for a quick look, M for comparing, L for a machine of one's own. */
export const worldSizes = {
  XS: { persons: 200, vacancies: 300, jobProfiles: 50, courses: 100, skills: 300, places: 40 },
  S: { persons: 5_000, vacancies: 5_000, jobProfiles: 500, courses: 2_000, skills: 3_000, places: 380 },
  M: { persons: 100_000, vacancies: 100_000, jobProfiles: 3_039, courses: 20_000, skills: 13_939, places: 380 },
  L: { persons: 1_000_000, vacancies: 1_000_000, jobProfiles: 3_039, courses: 50_000, skills: 13_939, places: 380 },
} as const satisfies Readonly<Record<string, WorldSize>>;

export type WorldSizeName = keyof typeof worldSizes;

export const isWorldSize = (name: string): name is WorldSizeName => Object.hasOwn(worldSizes, name);
