import { expect, it } from "vitest";
import { filesOfFlow } from "./build-worker.ts";

it("names the files of the flow and of what stands around it, once, and those of no other page", () => {
  const routes = {
    root: { id: "root", module: "/root.js", imports: ["/react.js"], css: ["/root.css"] },
    "routes/locale": { id: "routes/locale", parentId: "root", module: "/locale.js" },
    "routes/about": { id: "routes/about", parentId: "routes/locale", module: "/about.js", imports: ["/apollo.js"] },
    "routes/talent/flow": {
      id: "routes/talent/flow",
      parentId: "routes/locale",
      module: "/flow.js",
      css: ["/flow.css"],
    },
    "personal-flow": { id: "personal-flow", parentId: "routes/talent/flow", module: "/personal.js" },
    "routes/talent/question": {
      id: "routes/talent/question",
      parentId: "personal-flow",
      module: "/question.js",
      clientLoaderModule: "/step.js",
    },
  };
  expect(filesOfFlow({ entry: { module: "/entry.js", imports: ["/react.js"] }, routes })).toEqual([
    "/entry.js",
    "/flow.css",
    "/flow.js",
    "/locale.js",
    "/personal.js",
    "/question.js",
    "/react.js",
    "/root.css",
    "/root.js",
    "/step.js",
  ]);
});
