const tests = "\\.test\\.tsx?$|/testing/";
const slice = "^packages/api/src/(?!platform|entrypoints)";

export default {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, dependencyTypesNot: ["type-only"] } },
    {
      name: "pure-packages-import-nothing",
      severity: "error",
      comment: "domain and matching run anywhere: no package, no node: module",
      from: { path: "^packages/(domain|matching)/src", pathNot: tests },
      to: { pathNot: "^packages/$1/src" },
    },
    {
      name: "use-cases-know-no-technology",
      severity: "error",
      comment: "the root of a slice speaks domain and ports only",
      from: { path: `${slice}[^/]+/[^/]+\\.ts$`, pathNot: "\\.(module|test)\\.ts$" },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "core"], pathNot: "^packages/" },
    },
    {
      name: "use-cases-do-not-look-outwards",
      severity: "error",
      comment: "adapters know the use-case, never the other way round",
      from: { path: `${slice}[^/]+/[^/]+\\.ts$`, pathNot: "\\.(module|test)\\.ts$" },
      to: { path: "^packages/api/src/([^/]+/(graphql|postgres|testing)|platform/(graphql|postgres))/" },
    },
    {
      name: "resolvers-do-not-touch-the-database",
      severity: "error",
      from: { path: `${slice}[^/]+/graphql/`, pathNot: tests },
      to: { path: "/postgres/|@mikro-orm|node_modules/(pg|pg-boss|kysely)/" },
    },
    {
      name: "slices-meet-at-the-root",
      severity: "error",
      comment:
        "another slice's adapters are its own business; its GraphQL types may be extended and its tables referred to",
      from: { path: `${slice}([^/]+)/`, pathNot: tests },
      to: {
        path: `${slice}[^/]+/(graphql|postgres|testing)/`,
        pathNot: ["^packages/api/src/$1/", "\\.(type|table)\\.ts$"],
      },
    },
    {
      name: "platform-knows-no-slice",
      severity: "error",
      comment: "what every slice stands on cannot lean on one of them",
      from: { path: "^packages/api/src/platform/", pathNot: tests },
      to: { path: slice },
    },
    {
      name: "components-have-no-words-data-or-router",
      severity: "error",
      from: { path: "^packages/ui/src", pathNot: tests },
      to: { path: "^packages/(?!ui/)|react-router|@apollo|graphql|@lingui" },
    },
    {
      name: "the-web-knows-the-api-by-its-schema-only",
      severity: "error",
      from: { path: "^packages/web/" },
      to: { path: "^packages/(api|matching|catalogue)/" },
    },
    {
      name: "words-know-nothing",
      severity: "error",
      from: { path: "^packages/i18n/src", pathNot: tests },
      to: { path: "^packages/(?!i18n/)" },
    },
    {
      name: "the-catalogue-is-content",
      severity: "error",
      from: { path: "^packages/catalogue/src", pathNot: tests },
      to: { path: "^packages/(?!catalogue/)" },
    },
    {
      name: "nothing-leans-on-stories",
      severity: "error",
      from: { pathNot: "^packages/(e2e|benchmarks|drills)/" },
      to: { path: "^packages/(e2e|benchmarks|drills)/" },
    },
    {
      name: "no-tests-in-the-product",
      severity: "error",
      from: { path: "^packages/", pathNot: `${tests}|^packages/(e2e|benchmarks|drills)/|\\.config\\.ts$` },
      to: { path: "/testing/|\\.test\\.tsx?$", pathNot: "node_modules" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^packages/[^/]+/(dist|build|\\.react-router)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".d.ts"],
    },
  },
};
