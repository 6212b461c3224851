/** What the page shows: a vacancy with its skills and the courses that lead to its work. */
export type Answer = readonly {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly employer: string | null;
  readonly skills: readonly { readonly id: string; readonly label: string }[];
  readonly courses: readonly { readonly id: string; readonly slug: string; readonly title: string }[];
}[];

/** Where a page begins: after the vacancy of this day and id. */
export type Position = { readonly day: string; readonly id: string };

/** How many vacancies a page has. */
export const pageSize = 20;
/** How many courses each of them shows. */
export const coursesShown = 4;
