import type { Records } from "../download.ts";
import type { OnetRating, RatingDomain } from "../onet-occupation.ts";
import { onetRows, type OnetField } from "./onet-rows.ts";

/** Only plain numbers: `Number("")` would be a rating of nothing. */
const valueOf = (text: string): number | null => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null);

const unknown = ["", "n/a"];

/** One rating a row, as O*NET gives them out. */
const longRow = (code: string, domain: RatingDomain, field: OnetField): Records | string => {
  const value = valueOf(field("Data Value", "Job Zone"));
  const element = field("Element Name") || (domain === "job-zone" ? "Job Zone" : "");
  const scale = field("Scale ID") || (domain === "job-zone" ? "JZ" : "");
  if (value === null) return unknown.includes(field("Data Value", "Job Zone")) ? {} : "geen getal";
  if (element === "" || scale === "") return "geen onderdeel of schaal";
  return { onetRatings: [{ code, domain, element, scale, value }] };
};

/** All ratings of an occupation in a row, in columns named `Active Listening|IM`. */
const wideRow = (code: string, domain: RatingDomain, row: Readonly<Record<string, string>>): Records | string => {
  const onetRatings: OnetRating[] = [];
  for (const [column, text] of Object.entries(row)) {
    const bar = column.lastIndexOf("|");
    if (bar === -1 || unknown.includes(text.trim())) continue;
    const value = valueOf(text.trim());
    if (value === null) return `geen getal: ${column.slice(0, bar)}`;
    onetRatings.push({ code, domain, element: column.slice(0, bar), scale: column.slice(bar + 1), value });
  }
  return onetRatings.length === 0 ? "geen enkele score" : { onetRatings };
};

const isWide = (row: Readonly<Record<string, string>>): boolean =>
  Object.keys(row).some((column) => column.includes("|"));

/** How much of each skill, work style or the like occupations ask. */
export const readRatings = (domain: RatingDomain) =>
  onetRows({
    recordsOf: (code, field, row) => (isWide(row) ? wideRow(code, domain, row) : longRow(code, domain, field)),
    about: (field) => field("Element Name"),
  });
