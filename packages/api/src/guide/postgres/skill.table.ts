import { defineEntity, p } from "@mikro-orm/postgresql";
import type { LocalisedText } from "@techconnect/catalogue/schema";
import { skillKinds } from "../skill.ts";

export const SkillTable = defineEntity({
  name: "Skill",
  tableName: "skill",
  properties: {
    id: p.text().primary(),
    kind: p.enum(skillKinds),
    label: p.json<LocalisedText>(),
    /** Transferable skills only. */
    workLabel: p.json<LocalisedText>().strictNullable(),
    /** Transferable skills only: why it counts, to the person. */
    reason: p.json<LocalisedText>().strictNullable(),
    /** Technical skills only. */
    learn: p.json<LocalisedText>().strictNullable(),
    escoUris: p.array(),
    /** Other words for it, lower case, any language: for linking vacancies. */
    synonyms: p.array(),
  },
});
