import type { Slice } from "../platform/slice.ts";
import { makeFindTalents } from "./find-talents.ts";
import { TalentResolver } from "./graphql/talent.resolver.ts";
import type { TalentContent } from "./talent-content.ts";
import type { TalentContext } from "./talent-context.ts";

type Needs = { readonly content: TalentContent };

export const talentModule = ({ content }: Needs): Slice<TalentContext> => {
  const talent = { content, find: makeFindTalents(content) };
  return { tables: [], resolvers: [TalentResolver], context: () => ({ talent }) };
};
