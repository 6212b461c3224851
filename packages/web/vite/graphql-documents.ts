import type { Plugin } from "vite";

const call = /\bgraphql\(\s*`\s*(query|mutation|fragment)\s+(\w+)[^`]*`\s*,?\s*\)/g;
const clientImport = /import \{ graphql \} from "[^"]*graphql\/generated\/gql\.ts";?\n?/;

/** Turns each `graphql(…)` call of a module into the generated document of that name, imported from `generated`. */
export const inlineDocuments = (code: string, generated: string): string | null => {
  const names: string[] = [];
  const inlined = code.replace(call, (_, kind: string, name: string) => {
    const constant = kind === "fragment" ? `${name}FragmentDoc` : `${name}Document`;
    names.push(constant);
    return constant;
  });
  if (names.length === 0) return null;
  return `import { ${names.join(", ")} } from "${generated}";\n${inlined.replace(clientImport, "")}`;
};

/**
 * `graphql()` of the client preset looks a document up in a map of all documents, which drags every operation
 * into every page. With this, a page carries only its own.
 */
export const graphqlDocuments = (generated: string): Plugin => ({
  name: "graphql-documents",
  enforce: "pre",
  transform(code, id) {
    if (!/\.tsx?($|\?)/.test(id) || id.includes("/graphql/generated/")) return null;
    const inlined = inlineDocuments(code, generated);
    return inlined === null ? null : { code: inlined, map: null };
  },
});
