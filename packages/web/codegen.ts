import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "../api/schema.graphql",
  documents: ["app/**/*.{ts,tsx}", "!app/**/*.test.{ts,tsx}", "!app/graphql/generated/**"],
  generates: {
    "./app/graphql/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        inlineFragmentTypes: "mask",
        customDirectives: { apolloUnmask: true },
        importExtension: ".ts",
      },
    },
    "./app/graphql/generated/possible-types.ts": {
      plugins: ["fragment-matcher"],
      config: { useExplicitTyping: false },
    },
  },
};
export default config;
