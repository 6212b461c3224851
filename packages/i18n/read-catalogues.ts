import { fileURLToPath } from "node:url";
import { getCatalogs } from "@lingui/cli/api";
import { getConfig } from "@lingui/conf";

export type Catalogue = Awaited<ReturnType<typeof getCatalogs>>[number];

const cataloguesOf = (configFile: string): Promise<Catalogue[]> =>
  getCatalogs(getConfig({ configPath: fileURLToPath(new URL(configFile, import.meta.url)) }));

export const pageCatalogues = (): Promise<Catalogue[]> => cataloguesOf("lingui.config.ts");
export const serverCatalogues = (): Promise<Catalogue[]> => cataloguesOf("lingui.server.config.ts");

/** `talent` of `…/messages/{locale}/talent`. */
export const nameOf = (catalogue: Catalogue): string => catalogue.path.slice(catalogue.path.lastIndexOf("/") + 1);

/** Texts by id, and those that the language lacks; a lacking one stands there in Dutch. */
export const textsOf = (catalogue: Catalogue, locale: string): ReturnType<Catalogue["getTranslations"]> =>
  catalogue.getTranslations(locale, { sourceLocale: "nl", fallbackLocales: {}, ignoreObsolete: true });
