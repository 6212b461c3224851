import type { GraphQLCodegenDataMasking } from "@apollo/client/masking";

declare module "@apollo/client" {
  // a parent cannot read what its child's fragment asks for: not at run time, and so not in types
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
