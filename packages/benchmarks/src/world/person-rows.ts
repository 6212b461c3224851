import { languages } from "@techconnect/catalogue/schema";
import type { SkillsOfWork } from "./catalogue-rows.ts";
import { dirtOf, dirtyTitle } from "./dirt.ts";
import { differentOnes, oneOf, someOf, wholeBetween, type Numbers } from "./numbers.ts";
import { idOf, skillId, type WorldRow } from "./row.ts";

type Needs = { readonly next: Numbers; readonly asked: SkillsOfWork; readonly places: number };

/** Persons that do not exist: what they can do, 5 to 30 skills at a level, and what they need. */
export function* personRows({ next, asked, places }: Needs, count: number): Generator<WorldRow> {
  for (let number = 0; number < count; number++) {
    const dirt = dirtOf(next);
    const skills = oneOf(next, asked);
    yield {
      table: "person",
      row: {
        id: idOf("person", number),
        name: dirtyTitle(dirt === "duplicate" ? "Persoon" : `Persoon ${number}`, dirt),
        skills: differentOnes(wholeBetween(next, 5, 30), () => oneOf(next, [...skills])).map((skill) => ({
          skill: skillId(skill),
          level: wholeBetween(next, 1, 5),
        })),
        place_id: dirt === "missing" ? null : idOf("place", Math.floor(next() * places)),
        hours_per_week: dirt === "missing" ? null : wholeBetween(next, 4, 40),
        budget_cents: next() < 0.5 ? 0 : wholeBetween(next, 1, 5_000) * 100,
        travel_kilometres: oneOf(next, [5, 10, 30, 150]),
        needs_childcare: next() < 0.25,
        languages: someOf(next, languages, 0.25),
      },
    };
  }
}
