import routes from "../../../web/app/routes.ts";

type Entry = {
  readonly path?: string | undefined;
  readonly file: string;
  readonly children?: readonly Entry[] | undefined;
};

const joined = (before: string, path: string | undefined) => (path === undefined ? before : `${before}/${path}`);

/** Address patterns of every leaf below; an entry without a path (an index, a layout) stands at its parent's. */
const patternsBelow = (entries: readonly Entry[], before: string): readonly string[] =>
  entries.flatMap(({ path, children }) =>
    children === undefined ? [joined(before, path) || "/"] : patternsBelow(children, joined(before, path)),
  );

/** The part of the table below the layout of one file, with the address at which it stands. */
const below = (entries: readonly Entry[], file: string, before: string): readonly string[] =>
  entries.flatMap((entry) => {
    const { path, children = [] } = entry;
    const at = joined(before, path);
    return entry.file === file ? patternsBelow(children, at) : below(children, file, at);
  });

/** The pattern of every address that the web knows, such as `/:lang/talenten/vraag/:n`, read from its route table. */
export const routePatterns: readonly string[] = patternsBelow(routes, "");

/** The patterns of pages with something of one person in them. */
export const personalPatterns: readonly string[] = below(routes, "routes/personal.tsx", "");
