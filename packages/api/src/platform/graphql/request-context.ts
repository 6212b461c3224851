import type { Locale } from "@techconnect/domain/kernel/locale";
import { validate as isUuid } from "uuid";
import type { RequestScope, Slice } from "../slice.ts";
import type { LocaleContext } from "./locale.ts";
import type { NodeContext, NodeType } from "./node.resolver.ts";

/** What every operation finds; the slices add theirs, each under its own name. */
export type RequestContext = LocaleContext & NodeContext;

/** Builds the context of one request. Slices are asked in the order of `app.ts`. */
export const requestContext = (slices: readonly Slice[], scope: RequestScope): RequestContext => {
  const contexts = slices.map((slice) => ({ slice, context: slice.context(scope) }));

  const nodeOf = async (id: string, inLocale: Locale): Promise<NodeType | null> => {
    if (!isUuid(id)) return null;
    const found = await Promise.all(contexts.map(async ({ slice, context }) => slice.nodeOf?.(context, id, inLocale)));
    return found.find((node) => node != null) ?? null;
  };
  return Object.assign({ locale: scope.locale, nodeOf }, ...contexts.map(({ context }) => context));
};
