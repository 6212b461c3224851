import { usePageState } from "./page-state-context.tsx";
import { useLocale } from "./use-locale.ts";

/** The whole address of a page in the language that is read. @param path without language, `werk/it-helpdesk` */
export const usePageAddress = (path: string): string => {
  const { origin } = usePageState();
  const locale = useLocale();
  return `${origin}/${locale}/${path}`;
};
