import { Field, InterfaceType } from "type-graphql";

@InterfaceType({
  description: "Something that the person can put right.",
  resolveType: ({ kind }: { readonly kind: string }) => kind,
})
export abstract class UserError {
  @Field(() => String, {
    description: "One sentence in English; clients show their own words, chosen by `__typename`.",
  })
  readonly message!: string;
}
