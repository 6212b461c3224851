import { readFile } from "node:fs/promises";
import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLSchema,
} from "graphql";
import { beforeAll, expect, it } from "vitest";
import { makeSlices } from "../../app.ts";
import { makeSchema, printed } from "./schema.ts";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await makeSchema(makeSlices({ catalogue: loadCatalogue(), now: () => new Date() }));
});

const types = () => Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

it("is what schema.graphql says", async () => {
  expect(printed(schema)).toBe(await readFile(new URL("../../../schema.graphql", import.meta.url), "utf8"));
});

it("describes every type and every field", () => {
  const undescribed = types().flatMap((type) => {
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    const own = type.description || isRoot ? [] : [type.name];
    if (isEnumType(type)) return own;
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
    const fields = Object.values(type.getFields()).filter(({ description }) => !description);
    return [...own, ...fields.map(({ name }) => `${type.name}.${name}`)];
  });
  expect(undescribed).toEqual([]);
});

it("lists nothing without a limit: a list of rows says how many it may have or takes a page size", () => {
  const connections = types().filter(({ name }) => name.endsWith("Connection"));
  expect(connections.length).toBeGreaterThan(2);
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  for (const field of roots.filter(({ type }) => String(type).endsWith("Connection!")))
    expect(field.args.find(({ name }) => name === "first")?.defaultValue).toBeGreaterThan(0);
  for (const field of roots.filter(({ type }) => /^\[.*Desk/.test(String(type))))
    expect(field.extensions["rows"]).toBeGreaterThan(0);
});
