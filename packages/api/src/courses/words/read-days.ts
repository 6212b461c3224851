/** Orders in which a day is written, as a mapping of columns names them. */
export const dateFormats = ["yyyy-mm-dd", "dd-mm-yyyy", "mm-dd-yyyy"] as const;
export type DateFormat = (typeof dateFormats)[number];

const months = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb"],
  ["maart", "march", "mrt", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augustus", "august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
] as const satisfies readonly (readonly string[])[];

/** The day, when there is such a day: 30 February is none. */
const existing = (year: string, month: string, day: string): string | null => {
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const at = Date.parse(`${written}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== written ? null : written;
};

/**
 * A day as people write it: `2027-02-01`, `1-2-2027`, `1 februari 2027`, with or without a time behind it.
 *
 * @param format which of two numbers is the month; as in the Netherlands, where nobody says otherwise
 * @returns YYYY-MM-DD, or null when it is no day
 */
export const dayIn = (text: string, format: DateFormat = "dd-mm-yyyy"): string | null => {
  const iso = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?=$|[T\s])/u.exec(text.trim());
  if (iso) return existing(iso[1] ?? "", iso[2] ?? "", iso[3] ?? "");

  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?=$|[,\s])/u.exec(text.trim());
  if (numbers) {
    const [, first = "", second = "", year = ""] = numbers;
    return format === "mm-dd-yyyy" ? existing(year, first, second) : existing(year, second, first);
  }
  const [, day = "", name = "", year = ""] = /(\d{1,2})(?:e|st|nd|rd|th)?\s+(\p{L}+)\.?\s+(\d{4})/u.exec(text) ?? [];
  const month = months.findIndex((names) => names.some((known) => known === name.toLowerCase())) + 1;
  return month === 0 ? null : existing(year, String(month), day);
};
