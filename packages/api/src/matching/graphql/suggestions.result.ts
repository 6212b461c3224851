import { InvalidInputType } from "../../platform/graphql/invalid-input.type.ts";
import { resultUnion } from "../../platform/graphql/result-union.ts";
import type { InvalidInput } from "../../platform/invalid-input.ts";
import { SuggestionsType } from "./suggestion.type.ts";

export const SuggestionsResult = resultUnion<SuggestionsType, InvalidInput>(
  "SuggestionsResult",
  "Suggestions, or what is wrong with the input.",
  SuggestionsType,
  { InvalidInput: InvalidInputType },
);
