import { join } from "node:path";
import { tableOf } from "./rows.ts";

/** An occupation of O*NET and one of ESCO that it was matched with. */
export type Crossing = {
  readonly onet: string;
  /** ESCO id. */
  readonly esco: string;
  /** SKOS: "exactMatch", "closeMatch", "broadMatch" or "narrowMatch". */
  readonly match: string;
};

export const readCrosswalk = (catalogue: string): readonly Crossing[] =>
  tableOf(join(catalogue, "crosswalk", "esco_onet_crosswalk.tsv"), 1).map(([onet = "", esco = "", match = ""]) => ({
    onet,
    esco,
    match,
  }));
