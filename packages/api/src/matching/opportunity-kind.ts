/** What a suggestion can be of. */
export const opportunityKinds = ["job-profile", "course", "vacancy"] as const;
export type OpportunityKind = (typeof opportunityKinds)[number];

/** Something that one can choose. */
export type OpportunityRef = { readonly kind: OpportunityKind; readonly id: string };
