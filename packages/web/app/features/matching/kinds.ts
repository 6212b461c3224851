/** What one can look at: each has its own tab and address. */
export const kinds = ["werk", "opleidingen", "vacatures"] as const;
export type Kind = (typeof kinds)[number];

export const kindIn = (parameters: URLSearchParams): Kind =>
  kinds.find((kind) => kind === parameters.get("tab")) ?? "werk";
