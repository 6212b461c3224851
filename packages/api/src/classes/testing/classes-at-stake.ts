import { randomUUID } from "node:crypto";
import type { TestServer } from "../../platform/testing/test-server.ts";
import { aClassInput, classesOverTheWire } from "./classes-over-the-wire.ts";

/** Two forms that differ in everything, so that whose a value is can be seen. */
const mine = aClassInput({ days: 14 });
const other = aClassInput({ label: "4C", expected: 12, languages: ["en"], days: 20 });

/**
 * Classes for the authorisation matrix: one at stake, one of somebody else, and one for each reason why nobody can join.
 */
export const classesAtStake = async (api: TestServer) => {
  const classes = classesOverTheWire(api);
  const makeWith = async (input: object, people: number, said: object = {}) => {
    const made = await classes.make(input);
    await classes.joinMany(made.code, people, said);
    return made;
  };
  const both = {
    mine: await makeWith(mine, 10, { talents: ["helping"], interests: ["people"] }),
    other: await makeWith(other, 15, { talents: ["creating"], interests: ["hands"] }),
  };
  const full = await makeWith(aClassInput({ expected: 2 }), 3);
  const busy = await makeWith(aClassInput({ expected: null }), 40);
  const closed = await makeWith(aClassInput(), 0);
  await classes.close(closed.token);

  const codes: Readonly<Record<string, string>> = {
    ClassFull: full.code,
    ClassClosed: closed.code,
    TooManyAtOnce: busy.code,
    ClassNotFound: "a code of nobody",
  };
  const openCode = await makeWith(aClassInput({ expected: 40 }), 0);

  /** What is filled in for an argument, by `Type.field.argument`, to come to a value of a type. */
  const argumentsFor = (role: string, target: string): Readonly<Record<string, unknown>> => {
    const wrong = target === "InvalidInput" || target === "UserError";
    const links: Readonly<Record<string, string>> = {
      "link-holder": both.mine.token,
      "other-link-holder": both.other.token,
    };
    const token =
      target === "ClassNotFound" || target === "UserError" ? "a link of nobody" : (links[role] ?? "a link of nobody");
    const code = codes[target] ?? openCode.code;
    return {
      "Query.classOverview.token": token,
      "Mutation.closeClass.token": token,
      "Mutation.eraseClass.token": token,
      "Query.classToJoin.code": code,
      "Mutation.makeClass.input": aClassInput(wrong ? { label: "" } : {}),
      "Mutation.joinClass.input": { code, requestId: randomUUID(), talents: wrong ? [] : ["helping"], interests: [] },
    };
  };

  return argumentsFor;
};
