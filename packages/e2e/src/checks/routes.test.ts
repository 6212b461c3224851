import { describe, expect, it } from "vitest";
import { noPages, patternsWithExamples } from "../site/pages.ts";
import { routePatterns } from "../site/routes-of-the-web.ts";

describe("the routes of the web", () => {
  it("each have an example that the other checks visit, and no example is left behind", () =>
    expect([...patternsWithExamples, ...noPages].toSorted()).toEqual([...routePatterns].toSorted()));
});
