import { InvalidInputType } from "../../platform/graphql/invalid-input.type.ts";
import { resultUnion } from "../../platform/graphql/result-union.ts";
import type { InvalidInput } from "../../platform/invalid-input.ts";
import { ExperienceLinksType } from "./experience.type.ts";

export const LinkExperiencesResult = resultUnion<ExperienceLinksType, InvalidInput>(
  "LinkExperiencesResult",
  "What somebody's words were read as, or what is wrong with them.",
  ExperienceLinksType,
  { InvalidInput: InvalidInputType },
);
