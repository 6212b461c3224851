import type { TilePattern } from "@techconnect/ui/tile";

/** The tile of the talent behind each transferable skill; working with one's hands has none of its own. */
const tiles: Readonly<Record<string, TilePattern>> = {
  "tc:leren-leren": "learning",
  "tc:feedback": "learning",
  "tc:oplossen": "solving",
  "tc:logisch": "solving",
  "tc:doorzetten": "persevering",
  "tc:focus": "persevering",
  "tc:samenwerken": "teamwork",
  "tc:culturen": "teamwork",
  "tc:creatief": "creating",
  "tc:precies": "precision",
  "tc:klantgericht": "helping",
  "tc:inleven": "helping",
  "tc:plannen": "organising",
  "tc:afspraken": "organising",
  "tc:uitleggen": "explaining",
  "tc:nieuwsgierig": "curiosity",
  "tc:meebewegen": "adapting",
  "tc:rustig": "adapting",
  "tc:initiatief": "initiative",
};

export const tileOfSkill = (skill: string): TilePattern | "plain" => tiles[skill] ?? "plain";

type WeighedSkill = { readonly weight: number; readonly skill: { readonly id: string } };

/** The tiles of the talents that a kind of work asks, most needed first, each once. */
export const tilesOfSkills = (skills: readonly WeighedSkill[]): readonly TilePattern[] => {
  const mostNeededFirst = skills.toSorted((a, b) => b.weight - a.weight);
  return [...new Set(mostNeededFirst.map(({ skill }) => tileOfSkill(skill.id)))].filter((tile) => tile !== "plain");
};
