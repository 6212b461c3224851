/** Who reads. It decides how a page is told, never what is on it or in which order kinds of work stand. */
export const audiences = ["jongere", "ouder", "begeleider", "jongerenwerker", "40plus"] as const;
export type Audience = (typeof audiences)[number];

/** The reader that an address names, if there is such a one. */
export const audienceOf = (value: string | null): Audience | null =>
  audiences.find((audience) => audience === value) ?? null;
