import { sql, type Kysely } from "kysely";
import { contentId } from "../../platform/content-id.ts";
import { json } from "../../platform/postgres/reads.ts";
import { slugOf } from "../../platform/slug-of.ts";
import type { ImportedCourse } from "../imported-courses.ts";
import type { CourseTables } from "./select-courses.ts";

const sameName = (name: string): string => name.toLowerCase();

const rowOf = (name: string) => {
  const id = contentId("imported-provider", sameName(name));
  return {
    id,
    slug: slugOf(name, id.slice(0, 8), "school"),
    name,
    about: null,
    fictional: false,
    website: null,
    origin: "import" as const,
    source: json({ title: name, url: null, checkedOn: null }),
  };
};

/**
 * Who teaches some courses: known again by name, those of the catalogue too, else made. A provider that is there is never
 * changed, and an invented one is never taken for a real one of the same name.
 *
 * @returns the id of a provider by its name
 */
export const providersOf = async (db: Kysely<CourseTables>, courses: readonly ImportedCourse[]) => {
  // in one order, so that two imports at once never wait for each other and the same spelling wins
  const names = [...new Set(courses.map(({ provider }) => provider))].toSorted();
  const wanted = names.map(sameName);
  const known = await db
    .selectFrom("provider")
    .select(["id", "name"])
    .where("fictional", "=", false)
    .where(sql<boolean>`lower(name) = any(${wanted}::text[])`)
    .orderBy("origin")
    .orderBy("id")
    .execute();
  const idByName = new Map(known.toReversed().map(({ id, name }) => [sameName(name), id]));
  const strange = [
    ...new Map(
      names
        .filter((name) => !idByName.has(sameName(name)))
        .toReversed()
        .map((name) => [sameName(name), rowOf(name)]),
    ).values(),
  ];
  if (strange.length > 0)
    await db
      .insertInto("provider")
      .values(strange)
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  return (name: string): string => idByName.get(sameName(name)) ?? rowOf(name).id;
};
