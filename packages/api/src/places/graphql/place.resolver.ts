import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Place } from "../place.ts";
import type { PlacesContext } from "../places-context.ts";
import { PlaceType } from "./place.type.ts";

@Resolver(() => PlaceType)
export class PlaceResolver {
  @Query(() => PlaceType, { nullable: true, description: "The place of a postcode; null when we do not know it." })
  place(
    @Arg("postcode", () => String, { description: "First four digits, `1012`." }) postcode: string,
    @Ctx() { places }: PlacesContext,
  ): Promise<Place | null> {
    return places.byPostcode(postcode);
  }
}
