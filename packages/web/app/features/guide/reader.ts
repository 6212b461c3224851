import type { Schooling } from "../../graphql/generated/graphql.ts";
import { type Audience, audienceOf } from "./audience.ts";
import { addressOf, schoolingOf } from "./schooling.ts";

/** Who reads, and from which school one looks. Kept in the address only, so a link says it and nothing else does. */
export type Reader = { readonly audience: Audience | null; readonly schooling: Schooling | null };

/** The reader that an address tells of; what it says that we do not know is left aside. */
export const readerIn = (parameters: URLSearchParams): Reader => ({
  audience: audienceOf(parameters.get("voor")),
  schooling: schoolingOf(parameters.get("niveau")),
});

export type Field = readonly [name: string, value: string];

/** The same as form fields. */
export const readerFields = ({ audience, schooling }: Reader): readonly Field[] => [
  ...(schooling === null ? [] : [["niveau", addressOf(schooling)] as const]),
  ...(audience === null ? [] : [["voor", audience] as const]),
];

/** An address with what it should ask for. */
export const withFields = (path: string, fields: readonly Field[]): string => {
  const search = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  return search.size === 0 ? path : `${path}?${search}`;
};

/** An address that keeps who reads and from which school. */
export const forReader = (path: string, reader: Reader): string => withFields(path, readerFields(reader));
