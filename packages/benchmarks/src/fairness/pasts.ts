/**
 * What people did before, by kind of work: experiences of the catalogue.
 *
 * The first six are the blind spot of taxonomies: of their skills almost nothing is listed for work in tech. Work in an
 * office is what they are compared with.
 */
export const pastsByKind = {
  care: ["thuiszorg", "zorginstelling", "mantelzorg", "kinderopvang"],
  cleaning: ["schoonmaak", "hotelkamers"],
  kitchen: ["kok", "keukenhulp", "bakker"],
  driving: ["buschauffeur", "taxichauffeur", "vrachtwagenchauffeur", "pakketbezorger"],
  retail: ["winkel", "kassa", "vakkenvuller", "markt"],
  security: ["beveiliging"],
  office: ["administratie", "boekhouding", "callcenter", "receptie"],
} as const;
export type KindOfPast = keyof typeof pastsByKind;

/** What the others are compared with. */
export const comparedWith = "office" satisfies KindOfPast;
