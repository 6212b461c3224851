/**
 * The groups of ISCO-08 whose occupations count as ICT here, by code: three digits are a minor group, four a unit group.
 *
 * They are those of the Eurostat-OECD definition of ICT specialists: 133, 25 and 35 as a whole, and the unit groups
 * outside them whose work is mostly ICT. That definition is wide: it takes in camera crews (352) and graphic designers
 * (2166). We keep to it, since a narrower choice of our own would hide work that people may like.
 *
 * @see DSTI/ICCP/IIS(2015)7/FINAL, "Eurostat-OECD definition of ICT specialists"
 */
export const ictGroups = [
  "251",
  "252",
  "351",
  "352",
  "133",
  "2152",
  "2153",
  "2166",
  "2356",
  "2434",
  "3114",
  "7421",
  "7422",
] as const;
export type IctGroup = (typeof ictGroups)[number];

/** The ICT group that a unit group of ISCO-08 is in; null when it is in none. */
export const ictGroupOf = (iscoGroup: string): IctGroup | null =>
  ictGroups.find((group) => iscoGroup.startsWith(group)) ?? null;
