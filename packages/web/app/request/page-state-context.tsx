import { createContext, use } from "react";
import type { PageState } from "./page-state.ts";

type Known = PageState & { readonly nonce: string | undefined };

const PageStateContext = createContext<Known>({ origin: "", theme: "system", requestId: "", nonce: undefined });

export const PageStateProvider = PageStateContext.Provider;

/** What the page knows of its request, the same on the server and in the browser. */
export const usePageState = (): Known => use(PageStateContext);
