import type { Sector } from "../../graphql/generated/graphql.ts";

/** Where work is done, with the names that stand in addresses. */
export const sectorAddresses: Readonly<Record<Sector, string>> = {
  CARE: "care",
  EDUCATION: "education",
  GOVERNMENT: "government",
  SHOPS: "shops",
  LOGISTICS: "logistics",
  INDUSTRY: "industry",
  ENERGY: "energy",
  CONSTRUCTION: "construction",
  AGRICULTURE: "agriculture",
  FINANCE: "finance",
  MEDIA: "media",
  CULTURE: "culture",
  SPORT: "sport",
  HOSPITALITY: "hospitality",
  TELECOM: "telecom",
  IT_COMPANY: "it-company",
};

const isSector = (value: string): value is Sector => Object.hasOwn(sectorAddresses, value);
const all: readonly Sector[] = Object.keys(sectorAddresses).filter(isSector);

/** The sectors that an address names, in the order of the page; what we do not know is left aside. */
export const sectorsIn = (parameters: URLSearchParams): readonly Sector[] => {
  const named = parameters.getAll("sector");
  return all.filter((sector) => named.includes(sectorAddresses[sector]));
};

export const sectorFields = (sectors: readonly Sector[]) =>
  sectors.map((sector) => ["sector", sectorAddresses[sector]] as const);

/** Is the sector with this id one of them? */
export const isChosen = (id: string, sectors: readonly Sector[]): boolean =>
  sectors.some((sector) => sectorAddresses[sector] === id);
