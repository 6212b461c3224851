import { Field, Float, ID, ObjectType } from "type-graphql";
import type { Place } from "../place.ts";

@ObjectType("Place", { simpleResolvers: true, description: "A point to travel to or from." })
export class PlaceType implements Place {
  @Field(() => ID, { description: "The same for as long as the place exists." }) readonly id!: string;
  @Field(() => String, { description: "As people there call it." }) readonly name!: string;
  @Field(() => String, { description: "The municipality it is in." }) readonly municipality!: string;
  @Field(() => String, { description: "First four digits." }) readonly postcode!: string;
  @Field(() => Float, { description: "WGS 84, degrees north." }) readonly latitude!: number;
  @Field(() => Float, { description: "WGS 84, degrees east." }) readonly longitude!: number;
}
