import { rankGenderedTitles } from "./gender-tasks.ts";
import type { RankTask } from "./ranked.ts";
import { rankSkills } from "./skill-tasks.ts";
import { rankTitles } from "./title-tasks.ts";

/** Who ranks which tasks, by how their names begin. */
export const families: readonly { readonly names: RegExp; readonly said: string; readonly rank: RankTask }[] = [
  { names: /^t3/u, said: "t3nl, t3fr, t3de, t3en-tech", rank: rankSkills },
  { names: /^t4/u, said: "t4-…_q_nl_c_en", rank: rankTitles },
  { names: /^t5/u, said: "t5-nl, t5-es", rank: rankGenderedTitles },
];
