import fc from "fast-check";
import {
  buildSchema,
  execute,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isListType,
  isObjectType,
  parse,
  responsePathAsArray,
  validate,
  type ExecutionResult,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from "graphql";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { oneOf, randomDocument, type Random } from "../testing/random-document.ts";
import { chanceFrom } from "@techconnect/matching/testing/seeded-chance";
import { compileOperation } from "./compile-operation.ts";

const fields = `
  word: String  mustWord: String!  colour(like: Colour): Colour  number(of: Int = 3): Int
  words: [String]  mustWords: [String!]!  grid: [[Int!]]
  thing: Thing  mustThing(first: Int): Thing!  things: [Thing]  mustThings: [Thing!]!  maybeThings: [Thing!]
  named: Named  mustNamed: Named!  either: Either  eithers: [Either!]`;
const schema = buildSchema(`
  enum Colour { RED BLUE }
  interface Named { word: String mustWord: String! }
  type Thing implements Named { ${fields} }
  type Other implements Named { ${fields} }
  union Either = Thing | Other
  type Query { ${fields} }`);

type Trouble = { readonly random: Random; readonly calm: boolean };

const ofType = (trouble: Trouble, type: GraphQLOutputType): unknown => {
  const { random, calm } = trouble;
  const inner = getNullableType(type);
  if (isListType(inner)) return [1, 2, 3].slice(Math.floor(random() * 4)).map(() => given(trouble, inner.ofType));
  if (isObjectType(inner)) return { __typename: inner.name };
  if (isAbstractType(inner)) return { __typename: oneOf(random, ["Thing", "Other", calm ? "Thing" : "Nobody"]) };
  if (getNamedType(inner).name === "Int") return oneOf(random, [7, calm ? 8 : 1.5]);
  return oneOf(random, ["RED", calm ? "BLUE" : "GREEN"]);
};

/** What a resolver may come up with: a value, nothing, an error, a value of another kind; now or some time later. */
const given = (trouble: Trouble, type: GraphQLOutputType): unknown => {
  const { random, calm } = trouble;
  const luck = calm ? 1 : random();
  const value = luck < 0.08 ? null : luck < 0.12 ? undefined : luck < 0.15 ? new Error("given") : ofType(trouble, type);
  const [late, ticks, fails] = [random() < 0.3, Math.floor(random() * 5), !calm && random() < 0.1];
  if (!late) return luck > 0.99 && !calm ? 3 : value;
  let wait = Promise.resolve();
  for (let tick = 0; tick < ticks; tick++) wait = wait.then(() => undefined);
  const some = wait.then(() => {
    if (fails) throw new Error("too late");
    return value;
  });
  some.catch(() => undefined); // in a list it may come after where everybody stops reading
  return some;
};

/** The same for the same seed, place and arguments; half of the seeds make no trouble. */
const resolve = (_source: unknown, args: object, { seed }: { readonly seed: number }, info: GraphQLResolveInfo) => {
  const at = JSON.stringify([seed, responsePathAsArray(info.path), args, info.parentType.name]);
  const random = chanceFrom([...at].reduce((hash, letter) => Math.imul(hash, 31) + letter.charCodeAt(0), seed));
  const calm = seed % 2 === 0;
  if (!calm && random() < 0.04) throw new Error("thrown");
  return given({ random, calm }, info.returnType);
};
for (const name of ["Query", "Thing", "Other"]) {
  const type = schema.getType(name);
  if (isObjectType(type)) for (const field of Object.values(type.getFields())) field.resolve = resolve;
}

/** How a fault of a resolver is worded: no client reads it. */
const withoutWords = (message: string) => (/annot|xpected|bstract|untime| is no /.test(message) ? "" : message);
const shown = ({ data, errors = [] }: ExecutionResult) => ({
  data: JSON.stringify(data),
  errors: errors
    .map(({ message, path, locations, nodes }) => JSON.stringify([withoutWords(message), path, locations, nodes?.length]))
    .toSorted(),
});

/** Errors for which nobody listened; graphql-js leaves some of lists behind. */
let unheard = 0;
const hear = () => void unheard++;
const others = process.listeners("unhandledRejection");
beforeAll(() => void process.removeAllListeners("unhandledRejection").on("unhandledRejection", hear));
afterAll(() => {
  process.removeListener("unhandledRejection", hear);
  for (const other of others) process.on("unhandledRejection", other);
});

describe("a compiled operation", () => {
  it("answers what graphql-js answers, errors included, whatever the resolvers do", async () => {
    let [whole, failing] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const { source, variables } = randomDocument(schema, chanceFrom(seed), ["a"]);
        const document = parse(source);
        fc.pre(validate(schema, document).length === 0);
        const operation = getOperationAST(document)!;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
        fc.pre(coerced !== undefined);

        const expected = await execute({ schema, document, variableValues: variables, contextValue: { seed } });
        await nextTurn();
        unheard = 0;
        const compiled = compileOperation(schema, document, operation)!;
        for (const _again of [1, 2]) expect(shown(await compiled({ seed }, coerced!))).toEqual(shown(expected));
        await nextTurn();
        expect(unheard).toBe(0);
        if (expected.errors) failing++;
        else whole++;
      }),
      { numRuns: 300 },
    );
    expect(Math.min(whole, failing)).toBeGreaterThan(50);
  });

  it.each([
    "{ word @include(if: true) }",
    "{ __schema { queryType { name } } }",
    "{ thing { ...T } } fragment T on Thing { __proto__: word }",
    "mutation { word }",
  ])("is left to graphql-js when it is out of the ordinary: %s", (source) => {
    const document = parse(source);
    expect(compileOperation(schema, document, getOperationAST(document)!)).toBeNull();
  });
});
