import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { readFileSync } from "node:fs";
import { isObjectType, type GraphQLField, type GraphQLInterfaceType, type GraphQLObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gapsIn, printMatrix, readMatrix, roles, typesWithFields, type Role } from "./matrix.ts";
import { objectsAt, operationAlong, pathsTo, stepsThrough, type Step } from "../testing/paths-to.ts";
import { openMatrixWorld, type MatrixWorld } from "./testing/matrix-world.ts";

const text = readFileSync(new URL("../../../authorisation.md", import.meta.url), "utf8");
const rows = readMatrix(text);
type Type = GraphQLObjectType | GraphQLInterfaceType;

let world: MatrixWorld;
beforeAll(async () => {
  world = await openMatrixWorld(loadCatalogue());
}, 60_000);
afterAll(() => world.close());

/** A mutation that was refused changed nothing. */
const mayHaveChanged = ({ field }: Step, data: unknown): boolean => {
  const [answer] = objectsAt(data, [{ field }]);
  const name = answer?.["__typename"];
  const type = typeof name === "string" ? world.api.schema.getType(name) : null;
  return !isObjectType(type) || !isError(type);
};

/** Follows a path as a role, and puts back what it may have changed. @returns names of fields that it got something of */
const follow = async (role: Role, path: readonly Step[], target: Type): Promise<readonly string[]> => {
  const { query, variables } = operationAlong(path, target, world.argumentFor(role, target.name));
  const { data, errors } = await world.api.ask<unknown>(query, variables, world.headersOf(role));
  if (path[0]?.parent.name === "Mutation" && mayHaveChanged(path[0], data)) await world.restore();
  expect(errors, `${role}: ${query}`).toBeUndefined();
  expect(world.tracesFor(role, JSON.stringify(data)), `${role}: ${query}`).toEqual([]);
  const names = Object.keys(target.getFields());
  const objects = objectsAt(data, path);
  return names.filter((name) => objects.some((object) => Object.hasOwn(object, name)));
};

/** These between them get at nearly everything; a way that none of them can go is tried by nobody else. */
const scouts: readonly Role[] = [
  "anonymous",
  "link-holder",
  "talent",
  "other-talent",
  "guardian",
  "employer-admin",
  "moderator",
  "counsellor",
];

/** Of several ways to a type the first that leads anywhere for somebody, with who got which fields at its end. */
const reach = async (target: Type): Promise<ReadonlyMap<Role, readonly string[]> | null> => {
  for (const path of pathsTo(world.api.schema, target, 60)) {
    const tried = new Map<Role, readonly string[]>();
    const order = [...scouts, ...roles.filter((role) => !scouts.includes(role))];
    for (const role of order) {
      tried.set(role, await follow(role, path, target));
      if (role === scouts.at(-1) && ![...tried.values()].some((found) => found.length > 0)) break;
    }
    if ([...tried.values()].some((found) => found.length > 0)) return tried;
  }
  return null;
};

const isError = (type: Type): boolean =>
  type.name === "UserError" || type.getInterfaces().some(({ name }) => name === "UserError");

/** Does a role get anything but a refusal from a field of the root? */
const getsThrough = async (role: Role, root: Type, field: GraphQLField<unknown, unknown>): Promise<boolean> => {
  const steps = stepsThrough(world.api.schema, root, field);
  // a field that answers a value and no object is answered or not
  for (const step of steps.filter(({ as }) => !isError(as)))
    if ((await follow(role, [step], step.as)).length > 0) return true;
  return false;
};

const byField = (a: { readonly field: string }, b: { readonly field: string }) => (a.field < b.field ? -1 : 1);

describe("the authorisation matrix", () => {
  it("has one decided row for every field, and none for what is not there", () => {
    expect(gapsIn(rows, world.api.schema)).toEqual({ missing: [], superfluous: [], undecided: [], twice: [] });
    expect(rows.length).toBeGreaterThan(300);
    expect(printMatrix(world.api.schema, rows)).toBe(text);
  });

  it("notices a field without a row, a row without a field, and a row that nobody decided", () => {
    const [first, ...others] = rows;
    if (!first) throw new Error("there are rows");
    expect(gapsIn(others, world.api.schema).missing).toEqual([first.field]);
    const unknown = [...rows, { ...first, field: "Person.salary" }];
    expect(gapsIn(unknown, world.api.schema).superfluous).toEqual(["Person.salary"]);
    expect(gapsIn(readMatrix(text.replace("| everybody |", "| ? |")), world.api.schema).undecided).toHaveLength(1);
    expect(gapsIn(readMatrix(text.replace("| everybody |", "| boss |")), world.api.schema).undecided).toHaveLength(1);
  });

  it("notices words by which somebody else can be known", () => {
    const answer = JSON.stringify({ members: [{ email: "employer-member@demo.techconnect.example" }] });
    expect(world.tracesFor("anonymous", answer)).toHaveLength(1);
    expect(world.tracesFor("employer-member", answer)).toEqual([]);
  });

  it("is what everybody finds, field by field, over the wire", { timeout: 300_000 }, async () => {
    const observed: { field: string; who: readonly Role[] }[] = [];
    const unreached: string[] = [];
    for (const type of typesWithFields(world.api.schema)) {
      const fields = Object.values(type.getFields());
      if (type.name === "Query" || type.name === "Mutation") {
        for (const field of fields) {
          const who: Role[] = [];
          for (const role of roles) if (await getsThrough(role, type, field)) who.push(role);
          observed.push({ field: `${type.name}.${field.name}`, who });
        }
        continue;
      }
      const tried = await reach(type);
      if (!tried) unreached.push(type.name);
      for (const { name } of fields)
        observed.push({ field: `${type.name}.${name}`, who: roles.filter((role) => tried?.get(role)?.includes(name)) });
    }
    expect(unreached).toEqual([]);
    expect(observed.toSorted(byField)).toEqual([...rows].toSorted(byField));
  });
});
