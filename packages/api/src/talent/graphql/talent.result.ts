import { InvalidInputType } from "../../platform/graphql/invalid-input.type.ts";
import { resultUnion } from "../../platform/graphql/result-union.ts";
import type { InvalidInput } from "../../platform/invalid-input.ts";
import { TalentsType } from "./talent.type.ts";

export const TalentsResult = resultUnion<TalentsType, InvalidInput>(
  "TalentsResult",
  "A talents card, or what is wrong with the answers.",
  TalentsType,
  { InvalidInput: InvalidInputType },
);
