import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const call = /\bgraphql\(\s*`\s*(query|mutation|fragment)\s+(\w+)[^`]*`\s*,?\s*\)/g;
const clientImport = /import \{ graphql \} from "[^"]*graphql\/generated\/gql\.ts";?/;
const prefix = "graphql-document:";

/** As the generator names things: `StoryQuote_story` becomes `StoryQuote_Story`. */
const generatedName = (name: string): string =>
  name.replace(/(^|_)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Turns each `graphql(…)` call of a module into an import of the one generated document of that name. */
export const importDocuments = (code: string): string | null => {
  const names: string[] = [];
  const rewritten = code.replace(call, (_, kind: string, name: string) => {
    const constant = `${generatedName(name)}${kind === "fragment" ? "FragmentDoc" : "Document"}`;
    names.push(constant);
    return constant;
  });
  if (names.length === 0) return null;
  const imports = names.map((name) => `import ${name} from "${prefix}${name}";`).join(" ");
  // on one line, so that line numbers stay as they were
  return `${imports} ${rewritten.replace(clientImport, "")}`;
};

/**
 * Makes a page carry its own GraphQL documents and no others.
 *
 * `graphql()` of the client preset looks a document up in a map of all of them, and the generated file holds all
 * of them in one module; both drag every operation into every page.
 *
 * @param generated path of the generated `graphql.ts`
 */
export const graphqlDocuments = (generated: string): Plugin => ({
  name: "graphql-documents",
  enforce: "pre",
  resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
  async load(id) {
    if (!id.startsWith(`\0${prefix}`)) return null;
    const name = id.slice(prefix.length + 1);
    const line = (await readFile(generated, "utf8"))
      .split("\n")
      .find((candidate) => candidate.startsWith(`export const ${name} = `));
    const json = line?.slice(line.indexOf("{"), line.lastIndexOf("} as unknown") + 1);
    return json ? `export default ${json};` : this.error(`${name} is not generated; run codegen`);
  },
  transform(code, id) {
    if (!/\.tsx?($|\?)/.test(id) || id.includes("/graphql/generated/")) return null;
    const rewritten = importDocuments(code);
    return rewritten === null ? null : { code: rewritten, map: null };
  },
});
