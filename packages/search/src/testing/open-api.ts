import { Ajv2020 } from "ajv/dist/2020.js";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RecordedRequest } from "./recorded-requests.ts";

/** Beside the repository; not ours to bring along. */
const file = fileURLToPath(new URL("../../../../../shared/contracts/meilisearch-openapi.json", import.meta.url));

type Operation = {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: object };
};

/** What is wrong with a request, by an OpenAPI document; nothing when it is right. */
export type WrongWith = (request: RecordedRequest) => readonly string[];

/** Meilisearch's own description of its interface, where it is at hand. */
export const meiliOpenApi = (): WrongWith | null => {
  if (!existsSync(file)) return null;
  const document: Document = JSON.parse(readFileSync(file, "utf8"));
  // an erratum of 1.53: the server takes a list of names here, as its reference pages and its own client have it
  Object.assign(document.components.schemas, { AttributePatterns: { type: "array", items: { type: "string" } } });
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: "meili", components: document.components });
  const paths = Object.keys(document.paths).map((path) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`),
  }));

  return ({ method, url, body }) => {
    const path =
      paths.find(({ path: exact }) => exact === url.pathname) ??
      paths.find(({ pattern }) => pattern.test(url.pathname));
    const operation = path && document.paths[path.path]?.[method.toLowerCase()];
    if (!operation) return [`${method} ${url.pathname} is no operation`];
    const known = new Set(operation.parameters?.filter((one) => one.in === "query").map(({ name }) => name));
    const unknown = [...url.searchParams.keys()]
      .filter((name) => !known.has(name))
      .map((name) => `?${name} is unknown`);
    const schema = operation.requestBody?.content["application/json"]?.schema;
    if (!schema) return body === undefined ? unknown : [...unknown, "takes no body"];
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"meili#/components')));
    return validate(body)
      ? unknown
      : [...unknown, ...(validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)];
  };
};
