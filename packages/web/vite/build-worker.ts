import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";

type Part = {
  readonly module: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  /** The parts of a route that the router loads apart from its page. */
  readonly clientLoaderModule?: string;
  readonly clientActionModule?: string;
};
type Manifest = {
  readonly entry: Part;
  readonly routes: Readonly<Record<string, Part & { readonly id: string; readonly parentId?: string }>>;
};

/** Routes of the flow by the route that is around them all. */
const flow = "routes/talent/flow";

const filesOf = ({ module, imports = [], css = [], clientLoaderModule, clientActionModule }: Part): string[] =>
  [module, clientLoaderModule ?? [], clientActionModule ?? [], ...imports, ...css].flat();

/** Everything that the pages of the talent flow load: their own files, and those of the routes around them. */
export const filesOfFlow = ({ entry, routes }: Manifest): readonly string[] => {
  const all = Object.values(routes);
  const isBelow = (route: (typeof all)[number]): boolean => {
    if (route.id === flow) return true;
    const parent = route.parentId === undefined ? undefined : routes[route.parentId];
    return parent !== undefined && isBelow(parent);
  };
  const isAbove = (route: (typeof all)[number]): boolean => {
    for (let at = routes[flow]; at; at = at.parentId === undefined ? undefined : routes[at.parentId])
      if (at.id === route.id) return true;
    return false;
  };
  return [...new Set([entry, ...all.filter((route) => isBelow(route) || isAbove(route))].flatMap(filesOf))].toSorted();
};

/** The router's own list of routes and their files, which it writes as a script; and the words of the flow. */
const readAssets = async (client: string): Promise<readonly string[]> => {
  const names = await readdir(join(client, "assets"));
  const manifest = names.find((name) => /^manifest-.*\.js$/.test(name));
  if (!manifest) throw new Error(`there is no list of routes in ${client}`);
  const script = await readFile(join(client, "assets", manifest), "utf8");
  const files = filesOfFlow(JSON.parse(script.slice(script.indexOf("{"), script.lastIndexOf("}") + 1)));
  const others = names.filter((name) => name === manifest || /^(page|words-[a-z]{2})-.*\.js$/.test(name));
  return [...files, ...others.map((name) => `/assets/${name}`)];
};

/** Writes `sw.js`, the worker that shows pages without internet, beside the files of a finished build. */
export const buildWorker = async (entry: string, client: string): Promise<void> => {
  const assets = await readAssets(client);
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { flowAssets: JSON.stringify(assets), "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: client,
      emptyOutDir: false,
      target: "es2022",
      rollupOptions: { input: entry, output: { format: "iife", entryFileNames: "sw.js" } },
    },
  });
};
