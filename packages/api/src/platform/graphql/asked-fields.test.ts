import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { getNamedType, isCompositeType, isObjectType, isRequiredArgument, type GraphQLObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer, type TestServer } from "../testing/test-server.ts";

let api: TestServer;
beforeAll(async () => {
  api = await testServer({ catalogue: loadCatalogue(), reindex: false });
});
afterAll(() => api.stop());

const typeCalled = (name: string): GraphQLObjectType => {
  const type = api.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no type with fields.`);
  return type;
};

/** Fields of a type that need no argument; those below them as far as they are plain. */
const selectionsOf = (type: GraphQLObjectType): readonly string[] =>
  Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap((field) => {
      const inner = getNamedType(field.type);
      if (!isCompositeType(inner)) return [field.name];
      if (!isObjectType(inner)) return [];
      const plain = Object.values(inner.getFields()).filter((below) => !isCompositeType(getNamedType(below.type)));
      return plain.length === 0 ? [] : [`${field.name} { ${plain.map(({ name }) => name).join(" ")} }`];
    });

/** The first few of a list, with these fields. */
const asked = async (list: string, selection: string): Promise<readonly object[]> => {
  const { data, errors } = await api.ask<Record<string, { edges: { node: object }[] }>>(
    `{ ${list}(first: 8, locale: nl) { edges { node { ${selection} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data[list]?.edges.map(({ node }) => node) ?? [];
};

describe("fields that are asked for one at a time", () => {
  it.each([
    ["JobProfile", "jobProfiles"],
    ["Course", "courses"],
    ["Vacancy", "vacancies"],
  ])("are what they are among all others: %s", async (type, list) => {
    const selections = selectionsOf(typeCalled(type));
    const together = await asked(list, selections.join(" "));
    expect(together.length).toBeGreaterThan(3);
    for (const selection of selections) {
      const [name = ""] = selection.split(" ");
      const alone = await asked(list, selection);
      expect(alone, selection).toEqual(together.map((all) => ({ [name]: Reflect.get(all, name) })));
    }
  });

  it("are there in fragments and under other names too", async () => {
    const query = `query Page { courses(first: 1, locale: nl) { edges { node { ...Short } } } }
      fragment Short on Course { about: summary provider { ... on Provider { name } } }`;
    const { data } = await api.ask<{ courses: { edges: { node: { about: string; provider: { name: string } } }[] } }>(
      query,
    );
    const node = data.courses.edges[0]?.node;
    expect([node?.about, node?.provider.name].every((text) => text !== undefined && text.length > 3)).toBe(true);
  });

  it.each(["jobProfiles", "courses", "vacancies"])(
    "say of a page whether there is more, whatever else is asked: %s",
    async (list) => {
      const page = async (first: number, info: string) => {
        const query = `{ ${list}(first: ${first}) { pageInfo { ${info} } edges { node { slug } } } }`;
        return (await api.ask<Record<string, { pageInfo: object; edges: object[] }>>(query)).data[list];
      };
      expect((await page(2, "hasNextPage"))?.pageInfo).toEqual({ hasNextPage: true });
      expect((await page(2, "hasNextPage"))?.edges).toEqual((await page(2, "endCursor"))?.edges);
      expect((await page(100, "hasNextPage"))?.edges.length).toBeGreaterThan(2);
    },
  );

  it("may be asked by who learns what it takes to get in, without asking for that", async () => {
    const [open, whole] = await Promise.all(
      ["", "entryLevels minimumAge levelOut"].map((more) =>
        asked("jobProfiles", `wayIn(from: VWO) { when open { slug ${more} } }`),
      ),
    );
    const slugs = (nodes: readonly object[] = []) => JSON.stringify(nodes).match(/"slug":"[^"]+"/g);
    expect(slugs(open)).toEqual(slugs(whole));
    expect(slugs(open)?.length).toBeGreaterThan(3);
  });
});
