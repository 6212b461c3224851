import type { Loader } from "../platform/loader.ts";
import type { Place, Places } from "./place.ts";

/** What other slices find in the context of a request. */
export type PlacesContext = {
  readonly places: Places & { readonly byId: Loader<string, Place | null> };
};
