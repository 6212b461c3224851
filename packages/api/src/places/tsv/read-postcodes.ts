import type { FoundFile } from "../../platform/import/files-in.ts";
import { linesOf, textOf } from "../../platform/import/lines-of.ts";
import { Refusal } from "../../platform/refusal.ts";
import type { PostcodeRow } from "../imported-places.ts";
import { isPostcode } from "../place.ts";

export const postcodeEndings = [".tsv", ".tsv.gz"];

/** The columns that are read, as the first line names them; others may stand between them. */
const columns = ["pc4", "place", "municipality", "lat", "lon"] as const;
type Column = (typeof columns)[number];

const longestLine = 10_000;

/** Wide around the Netherlands in Europe, degrees. */
const inReach = { latitude: [50.5, 53.8], longitude: [3.2, 7.4] } as const;

const isWithin = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high;

/** Only plain decimals: `Number("")` would be the equator. */
const degrees = (text: string): number | null => (/^-?\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : null);

const readRow = (field: (column: Column) => string): PostcodeRow["read"] => {
  const no = (reason: string) => ({ ok: false, reason }) as const;
  const postcode = field("pc4");
  const [name, municipality] = [field("place"), field("municipality")];
  const [latitude, longitude] = [degrees(field("lat")), degrees(field("lon"))];
  if (!isPostcode(postcode)) return no("geen postcode van vier cijfers");
  if (name === "" || municipality === "") return no("geen plaats of gemeente");
  if (latitude === null || longitude === null) return no("geen coördinaten");
  if (!isWithin(latitude, inReach.latitude) || !isWithin(longitude, inReach.longitude)) return no("buiten Nederland");
  return { ok: true, value: { postcode, name, municipality, latitude, longitude } };
};

/**
 * The rows of a postcode table: text with tabs, whose first line names its columns.
 *
 * @throws Refusal when a column is missing, so when it is another table
 */
export async function* readPostcodes({ path, name: file }: FoundFile): AsyncGenerator<PostcodeRow> {
  let places: ReadonlyMap<Column, number> | null = null;
  for await (const { number, text } of linesOf(textOf(path), longestLine)) {
    const fields = (text ?? "").split("\t").map((field) => field.trim());
    if (places === null) {
      const missing = columns.filter((column) => !fields.includes(column));
      if (missing.length > 0)
        throw new Refusal(
          `${file} has no column ${missing.join(", ")}; its first line must name ${columns.join(", ")}.`,
        );
      places = new Map(columns.map((column) => [column, fields.indexOf(column)]));
    } else if (text === null || text.trim() !== "") {
      const at = places;
      yield { file, position: String(number), read: readRow((column) => fields[at.get(column) ?? -1] ?? "") };
    }
  }
}
