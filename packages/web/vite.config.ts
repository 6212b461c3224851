import { fileURLToPath } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";
import { flowChunks } from "./vite/flow-chunks.ts";
import { graphqlDocuments } from "./vite/graphql-documents.ts";
import { pageScript } from "./vite/page-script.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  plugins: [
    graphqlDocuments(path("./app/graphql/generated/graphql.ts")),
    pageScript("page", path("./app/phone/page-script.ts")),
    pageScript("passkey", path("./app/phone/passkey-script.ts")),
    lingui({ cwd: path("../i18n"), macroTransform: true }),
    reactRouter(),
  ],
  build: { assetsInlineLimit: 0, target: "es2022" },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: flowChunks } } } } },
});
