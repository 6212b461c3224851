import { GraphQLError } from "graphql";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { BadUserInput } from "./bad-user-input.ts";
import { maskErrors } from "./mask-errors.ts";

const given = () => {
  const lines: string[] = [];
  const logger = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  const mask = maskErrors({ logger, newId: () => "id-1" });
  const masked = (error: unknown) => {
    const raised = new GraphQLError(error instanceof Error ? error.message : "", {
      path: ["suggestions"],
      ...(error instanceof Error ? { originalError: error } : {}),
    });
    const extensions = error instanceof GraphQLError ? error.extensions : { code: "INTERNAL_SERVER_ERROR" };
    const formatted = { message: raised.message, path: ["suggestions"] };
    return mask({ ...formatted, extensions: { ...extensions, stacktrace: ["secret"] } }, raised);
  };
  return { masked, log: () => lines.join("") };
};

describe("an error on its way out", () => {
  it("that nobody expected becomes an id to quote; the log has the id and where it was, not what was in it", () => {
    const { masked, log } = given();
    const answer = masked(new TypeError("cannot read answers of bdacbdacbdac"));
    expect(answer).toEqual({
      message: "Something went wrong on our side. Error id id-1",
      path: ["suggestions"],
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    });
    expect(log()).toContain("id-1");
    expect(log()).toContain("TypeError");
    expect(log()).toContain("mask-errors.test");
    expect(log()).not.toContain("bdacbdacbdac");
  });

  it("that a driver threw says nothing of statements or values; the log has what kind of error it was", () => {
    const { masked, log } = given();
    const error = Object.assign(new Error('invalid input syntax for type uuid: "secret"'), {
      code: "22P02",
      constraint: "card_once",
      detail: "Key (name)=(secret)",
      query: "select secret",
    });
    expect(JSON.stringify(masked(error))).not.toMatch(/secret|uuid|card_once/);
    expect(log()).not.toContain("secret");
    expect(log()).toContain("22P02");
    expect(log()).toContain("card_once");
  });

  it("about the operation itself goes through, with its field and without what is inside", () => {
    const { masked, log } = given();
    expect(masked(new BadUserInput("`first` must be 1 to 100.", "first"))).toEqual({
      message: "`first` must be 1 to 100.",
      path: ["suggestions"],
      extensions: { code: "BAD_USER_INPUT", field: "first" },
    });
    expect(log()).toBe("");
  });

  it("of ours with a code that nobody knows is masked too", () => {
    const { masked } = given();
    expect(masked(new GraphQLError("inside", { extensions: { code: "ODD" } })).message).toContain("Error id");
  });

  it.each([
    Object.assign(new Error("connect ECONNREFUSED 10.0.0.5:5432"), { code: "ECONNREFUSED" }),
    Object.assign(new Error("terminating connection due to administrator command"), { code: "57P01" }),
    Object.assign(new Error("the database system is starting up"), { code: "57P03" }),
    new Error("timeout exceeded when trying to connect"),
    new Error("wrapped", { cause: new Error("Connection terminated unexpectedly") }),
    new AggregateError([Object.assign(new Error("x"), { code: "ECONNREFUSED" })]),
  ])("of a database that is away asks to try again: %s", (error) => {
    const answer = given().masked(error);
    expect(answer.extensions).toEqual({ code: "SERVICE_UNAVAILABLE" });
    expect(answer.message).not.toMatch(/10\.0\.0\.5|terminat/);
  });
});
