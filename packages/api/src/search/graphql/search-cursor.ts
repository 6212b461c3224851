import { mostHits } from "@techconnect/search/search-index";
import { BadUserInput } from "../../platform/graphql/bad-user-input.ts";

/** An opaque text for the place of a row among what was found: counted from 1. */
export const searchCursor = (place: number): string => Buffer.from(`s${place}`).toString("base64url");

/** @throws BadUserInput for anything that `searchCursor` does not make */
export const placeAt = (cursor: string | null | undefined): number => {
  if (cursor == null) return 0;
  const [, digits] =
    /^s([1-9][0-9]{0,3})$/.exec(Buffer.from(cursor.slice(0, 20), "base64url").toString("latin1")) ?? [];
  const place = Number(digits);
  if (!(place >= 1 && place <= mostHits) || searchCursor(place) !== cursor)
    throw new BadUserInput("This is not a cursor of ours; start from the first page.", "after");
  return place;
};
