import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { readFileSync } from "node:fs";
import type { GraphQLField, GraphQLInterfaceType, GraphQLObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { classesAtStake } from "./classes/testing/classes-at-stake.ts";
import { contentId } from "./platform/content-id.ts";
import {
  gapsIn,
  printMatrix,
  readMatrix,
  roles,
  typesWithFields,
  verdicts,
  type Role,
  type Verdict,
} from "./platform/authorisation/matrix.ts";
import { objectsAt, operationAlong, pathsTo, stepsThrough, type Step } from "./platform/testing/paths-to.ts";
import { testServer, type TestServer } from "./platform/testing/test-server.ts";
import { anEscoDownload } from "./taxonomy/testing/an-esco-download.ts";
import { importFiles } from "./taxonomy/testing/import-files.ts";
import { forms, popular, stranger } from "./support/testing/calls-at-stake.ts";

const file = new URL("../authorisation.md", import.meta.url);
const text = readFileSync(file, "utf8");
const rows = readMatrix(text);

let api: TestServer;
let classes: Awaited<ReturnType<typeof classesAtStake>>;
let now = new Date("2026-11-23T09:30:00Z");
/** The links of two people; nobody has the third. */
const tokens: Record<Role, string> = { anonymous: "a link of nobody", "link-holder": "", "other-link-holder": "" };
const ask = async (input: object): Promise<string> => {
  const mutation =
    "mutation ($input: AskForCallInput!) { askForCall(input: $input) { ... on CallRequested { token } } }";
  const { data } = await api.ask<{ askForCall: { token: string } }>(mutation, { input });
  return data.askForCall.token;
};
/** The same form again gives the same link again, also when it was erased in between. */
const askBoth = async () => {
  now = new Date("2026-11-23T09:30:00Z");
  tokens["link-holder"] = await ask(forms["link-holder"]);
  now = new Date("2026-11-26T09:30:00Z");
  tokens["other-link-holder"] = await ask(forms["other-link-holder"]);
};

beforeAll(async () => {
  api = await testServer({
    catalogue: loadCatalogue(),
    now: () => now,
    environment: { REQUESTS_PER_MINUTE: "100000" },
  });
  await importFiles("esco", anEscoDownload(), { em: api.database.em });
  await askBoth();
  for (let n = 0; n < 5; n++) await ask({ ...stranger(), contact: popular });
  classes = await classesAtStake(api);
});
afterAll(() => api.stop());

const answers = "bdacbdacbdac";
const needs = {
  postcode: "1012",
  travelMinutes: 20,
  hoursPerWeek: 8,
  budgetCents: 0,
  benefit: true,
  help: ["LAPTOP", "CHILDCARE"],
  schoolLevel: "MBO4",
};

/** What is filled in for an argument, by `Type.field.argument`, to come to a value of a type. */
const argumentFor =
  (role: Role, target: string) =>
  (name: string): unknown => {
    const wrong = target === "InvalidInput" || target === "UserError";
    const nothingNear = /^Search(Rescue|Wider|Without)$/.test(target);
    const values: Readonly<Record<string, unknown>> = {
      "Query.search.query": nothingNear ? "zonnepaneelinstallateur" : "developer zonder diploma",
      ...(nothingNear
        ? { "Query.search.kinds": ["VACANCY"], "Query.search.filter": { near: { postcode: "1012", kilometres: 1 } } }
        : {}),
      "Query.talents.answers": wrong ? "nothing" : answers,
      "Query.suggestions.input": {
        answers: wrong ? "nothing" : answers,
        interests: ["making", "people"],
        wishes: ["CARE"].map((id) => id.toLowerCase()),
        needs,
        experiences: [{ id: "kok", words: "kok in een restaurant", confirmed: ["tc:plannen"] }],
        first: 9,
      },
      "Query.linkExperiences.input": { text: wrong ? "kok".repeat(200) : "kok in een restaurant, en koken" },
      "Query.experiences.ids": ["kok"],
      "Query.jobProfile.slug": "it-helpdesk",
      "Query.course.slug": slugs.course,
      "Query.vacancy.slug": slugs.vacancy,
      "Query.place.postcode": "1012",
      "Query.node.id": contentId("job-profile", "it-helpdesk"),
      "Query.callRequest.token": tokens[role],
      "Mutation.askForCall.input": {
        ...stranger(),
        ...(wrong ? { contact: "nowhere" } : {}),
        ...(target === "TooManyRequests" ? { contact: popular } : {}),
      },
      ...classes.argumentsFor(role, target),
      "Mutation.eraseCallRequest.token": target === "CallRequestNotFound" ? "a link of nobody" : tokens[role],
    };
    return name.endsWith(".first") ? 5 : values[name];
  };
const slugs = (() => {
  const { sampleEmployers, providers } = loadCatalogue();
  const course = providers.flatMap(({ courses }) => courses).find(({ editions }) => editions.length > 0);
  return { vacancy: sampleEmployers[0]?.vacancies[0]?.slug, course: course?.slug };
})();

const isPersonal = (path: readonly Step[]): boolean =>
  path.some(({ field }) => field.args.some(({ name }) => name === "token"));

const isErased = async (): Promise<boolean> => {
  const query = "query ($token: String!) { callRequest(token: $token) { firstName } }";
  return (
    (await api.ask<{ callRequest: object | null }>(query, { token: tokens["link-holder"] })).data.callRequest === null
  );
};

type Tried = {
  readonly objects: readonly Readonly<Record<string, unknown>>[];
  readonly errors: number;
  /** Was what is at stake erased or closed? */
  readonly changed: boolean;
};

/** Follows a path as a role, and puts back what it may have changed. */
const follow = async (
  role: Role,
  path: readonly Step[],
  target: GraphQLObjectType | GraphQLInterfaceType,
): Promise<Tried> => {
  const { query, variables } = operationAlong(path, target, argumentFor(role, target.name));
  const { data, errors } = await api.ask<unknown>(query, variables);
  const mayChange = path[0]?.parent.name === "Mutation" && isPersonal(path);
  const ofClasses = path[0]?.field.name.endsWith("Class") ?? false;
  const changed = mayChange && (await (ofClasses ? classes.isTouched() : isErased()));
  if (mayChange) await (ofClasses ? classes.restore() : askBoth());
  const names = Object.keys(target.getFields());
  const objects = objectsAt(data, path).filter((object) => names.some((name) => Object.hasOwn(object, name)));
  return { objects, errors: errors?.length ?? 0, changed };
};

/** Of several ways to a type the first that leads anywhere for somebody. */
const reach = async (target: GraphQLObjectType | GraphQLInterfaceType) => {
  for (const path of pathsTo(api.schema, target, 60)) {
    const tried = new Map<Role, Tried>();
    for (const role of roles) tried.set(role, await follow(role, path, target));
    if ([...tried.values()].some(({ objects }) => objects.length > 0)) return { path, tried };
  }
  return null;
};

const rootFields = (type: GraphQLObjectType | GraphQLInterfaceType) => Object.values(type.getFields());
const isRoot = ({ name }: GraphQLObjectType | GraphQLInterfaceType) => name === "Query" || name === "Mutation";

/** What a role can do with a field of the root: its value is asked for as each type that it may be, and the most counts. */
const observeRoot = async (
  role: Role,
  type: GraphQLObjectType | GraphQLInterfaceType,
  field: GraphQLField<unknown, unknown>,
): Promise<Verdict> => {
  const observed: Verdict[] = [];
  for (const step of stepsThrough(api.schema, type, field)) {
    const tried = await follow(role, [step], step.as);
    expect(tried.errors, `${type.name}.${field.name}`).toBe(0);
    observed.push(verdictOf([step], tried));
  }
  return verdicts.find((verdict) => verdict !== "deny" && observed.includes(verdict)) ?? "deny";
};

const verdictOf = (path: readonly Step[], { objects, changed }: Tried): Verdict => {
  if (!isPersonal(path)) return objects.length > 0 ? "allow" : "deny";
  if (path[0]?.parent.name === "Mutation") return changed ? "own" : "deny";
  const isMine = (object: Readonly<Record<string, unknown>>) =>
    isOfLinkHolder("firstName", object) || object["code"] === classes.code;
  return objects.some(isMine) ? "own" : "deny";
};

/** Everything of the first request that its person sees; each value differs from that of the other. */
const atStake: Readonly<Record<string, unknown>> = {
  ...forms["link-holder"],
  askedAt: "2026-11-23T09:30:00.000Z",
  answerBefore: "2026-11-25T11:00:00.000Z",
  erasedOn: "2026-12-23",
};
const isOfLinkHolder = (field: string, object: Readonly<Record<string, unknown>>) => object[field] === atStake[field];

describe("the authorisation matrix", () => {
  it("has one decided row for every field, and none for what is not there", () => {
    expect(gapsIn(rows, api.schema)).toEqual({ missing: [], superfluous: [], undecided: [], twice: [] });
    expect(rows.length).toBeGreaterThan(200);
    expect(printMatrix(api.schema, rows)).toBe(text);
  });

  it("notices a field without a row, a row without a field, and a cell that nobody decided", () => {
    const [first, ...others] = rows;
    if (!first) throw new Error("there are rows");
    expect(gapsIn(others, api.schema).missing).toEqual([first.field]);
    expect(gapsIn([...rows, { ...first, field: "Person.salary" }], api.schema).superfluous).toEqual(["Person.salary"]);
    const undecided = readMatrix(text.replace("| allow |", "| ? |"));
    expect(gapsIn(undecided, api.schema).undecided).toHaveLength(1);
  });

  it("is what everybody finds, field by field, over the wire", { timeout: 60_000 }, async () => {
    const observed: { field: string; cells: Partial<Record<Role, Verdict>> }[] = [];
    const unreached: string[] = [];
    for (const type of typesWithFields(api.schema)) {
      const reached = isRoot(type) ? null : await reach(type);
      if (!isRoot(type) && !reached) unreached.push(type.name);
      for (const field of rootFields(type)) {
        const { name } = field;
        const cells: Partial<Record<Role, Verdict>> = {};
        for (const role of roles) {
          if (isRoot(type)) cells[role] = await observeRoot(role, type, field);
          else if (reached) cells[role] = observeField(reached.path, reached.tried, role, type.name, name);
        }
        observed.push({ field: `${type.name}.${name}`, cells });
      }
    }
    expect(unreached).toEqual([]);
    expect(observed.toSorted(byField)).toEqual([...rows].toSorted(byField));
  });
});

const byField = (a: { readonly field: string }, b: { readonly field: string }) => (a.field < b.field ? -1 : 1);

/** What one found at the end of a path: everybody's, one's own, or nothing. */
const observeField = (
  path: readonly Step[],
  byRole: ReadonlyMap<Role, Tried>,
  role: Role,
  type: string,
  field: string,
): Verdict => {
  const tried = byRole.get(role);
  if (!tried) return "deny";
  expect(tried.errors, `${type}.${field}`).toBe(0);
  if (!tried.objects.some((object) => Object.hasOwn(object, field))) return "deny";
  if (!isPersonal(path) || type.endsWith("NotFound") || type === "UserError") return "allow";
  if (path[0]?.parent.name === "Mutation") return tried.changed ? "own" : "deny";
  if (type === "CallRequest") return tried.objects.some((object) => isOfLinkHolder(field, object)) ? "own" : "deny";
  // of classes every value differs between the two, taken together: the same ones are those at stake
  return JSON.stringify(tried.objects) === JSON.stringify(byRole.get("link-holder")?.objects) ? "own" : "deny";
};
