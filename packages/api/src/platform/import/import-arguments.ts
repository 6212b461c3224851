import { parseArgs } from "node:util";
import { Refusal } from "../refusal.ts";

const usualPages = 100;
const mostPages = 5_000;

/** What somebody typed behind `import`. */
export type ImportArguments = {
  /** `vacancies`, `places`, `feeds`, … */
  readonly what: string;
  readonly rest: readonly string[];
  readonly fromStart: boolean;
  readonly acceptLosses: boolean;
  readonly pages: number;
  readonly source: string | null;
  /** How often a feed is read. */
  readonly every: string;
  /** A file that says which column holds what. */
  readonly columns?: string;
  /** Only show what would be brought in. */
  readonly preview: boolean;
};

/** @throws Refusal that names what cannot be read */
export const readImportArguments = (args: readonly string[]): ImportArguments => {
  const { values, positionals } = parsed(args);
  const pages = Number(values.pages ?? usualPages);
  if (!Number.isInteger(pages) || pages < 1 || pages > mostPages)
    throw new Refusal(`--pages ${values.pages} is no number from 1 to ${mostPages}; give another one.`);
  const [what = "", ...rest] = positionals;
  return {
    what,
    rest,
    pages,
    fromStart: values["from-start"] ?? false,
    acceptLosses: values["accept-losses"] ?? false,
    source: values.source ?? null,
    every: values.every ?? "1d",
    preview: values.preview ?? false,
    ...(values.columns === undefined ? {} : { columns: values.columns }),
  };
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        "from-start": { type: "boolean" },
        "accept-losses": { type: "boolean" },
        pages: { type: "string" },
        source: { type: "string" },
        every: { type: "string" },
        columns: { type: "string" },
        preview: { type: "boolean" },
      },
    });
  } catch (error) {
    const [sentence = ""] = error instanceof Error ? error.message.split(". ") : [];
    throw new Refusal(
      `${sentence}. The options are --from-start, --accept-losses, --source, --pages, --every, --columns and --preview.`,
    );
  }
};
