import { Arg, Ctx, Field, ID, InterfaceType, Query, Resolver } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { InLocale } from "./locale.ts";

/** What has an address of its own. `__typename` is set by the slice that finds it. */
@InterfaceType("Node", {
  description: "A thing that can be fetched again by its id.",
  resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
})
export abstract class NodeType {
  @Field(() => ID, { description: "The same for as long as the thing exists." }) readonly id!: string;
}

export type NodeContext = { readonly nodeOf: (id: string, locale: Locale) => Promise<NodeType | null> };

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, { nullable: true, description: "A thing by its id; null when there is none." })
  node(
    @Arg("id", () => ID) id: string,
    @InLocale() locale: Locale,
    @Ctx() { nodeOf }: NodeContext,
  ): Promise<NodeType | null> {
    return nodeOf(id, locale);
  }
}
