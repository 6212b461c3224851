import type { Understood } from "./read-csv.ts";

const delimiterNames: Readonly<Record<string, string>> = { ",": "komma", ";": "puntkomma", "\t": "tab", "|": "streep" };

/** How a file was understood, in lines for whoever looks at it before it is imported. */
export const sayUnderstood = ({ layout, headers, columns }: Understood): readonly string[] => [
  `  ${layout.encoding}, ${delimiterNames[layout.delimiter] ?? layout.delimiter} tussen de cellen`,
  ...[...columns.places].map(
    ([field, places]) => `  ${field.padEnd(14)} <- ${places.map((place) => headers[place]).join(" + ")}`,
  ),
  ...(columns.unused.length === 0 ? [] : [`  niet gebruikt: ${columns.unused.join(", ")}`]),
];
