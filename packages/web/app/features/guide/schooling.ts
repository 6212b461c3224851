import type { Schooling } from "../../graphql/generated/graphql.ts";

/** Each school by its name in addresses, in the order of the page. */
const inAddresses = {
  "geen-diploma": "NONE",
  praktijkonderwijs: "PRAKTIJKONDERWIJS",
  isk: "ISK",
  vmbo: "VMBO",
  "mbo-1": "MBO1",
  "mbo-2": "MBO2",
  "mbo-3": "MBO3",
  "mbo-4": "MBO4",
  havo: "HAVO",
  vwo: "VWO",
  ad: "AD",
  hbo: "HBO",
  wo: "WO",
} as const satisfies Record<string, Schooling>;
type SchoolingInAddress = keyof typeof inAddresses;

/** The names of all schools in addresses. */
export const schoolingAddresses: readonly string[] = Object.keys(inAddresses);

/** The address of who does not tell a level. */
export const anyLevel = "alle";

const isKnown = (value: string): value is SchoolingInAddress => Object.hasOwn(inAddresses, value);

/** The school that an address names, if there is such a one. */
export const schoolingOf = (value: string | null | undefined): Schooling | null =>
  value != null && isKnown(value) ? inAddresses[value] : null;

/** The name of a school in addresses. */
export const addressOf = (schooling: Schooling): string =>
  Object.keys(inAddresses).find((name) => schoolingOf(name) === schooling) ?? anyLevel;

/** The rungs of the ladder, lowest first. */
export const ladder = [
  "NONE",
  "VMBO",
  "MBO1",
  "MBO2",
  "MBO3",
  "MBO4",
  "AD",
  "HBO",
  "WO",
] as const satisfies readonly Schooling[];

/** Schools beside the ladder. */
export const besideLadder = ["PRAKTIJKONDERWIJS", "ISK", "HAVO", "VWO"] as const satisfies readonly Schooling[];

/** Who says what each school opens. */
export const schoolingSource = {
  title: "Toelating in het onderwijs, uit algemene kennis van de redactie; nog niet bij elke school nagekeken",
  url: null,
  checkedOn: null,
};
