import { directionOf, isLocale } from "@techconnect/domain/kernel/locale";
import { publicPage } from "../request/cache-headers.ts";
import { notFound } from "../request/page-errors.ts";
import { i18nOf } from "../i18n-of.server.ts";
import { appDescription } from "../features/offline/app-words.ts";
import type { Route } from "./+types/app-manifest.ts";

/** Lays the site on the home screen of a phone, in one language. */
export const loader = async ({ params: { lang } }: Route.LoaderArgs): Promise<Response> => {
  if (!isLocale(lang)) throw notFound();
  const i18n = await i18nOf(lang);
  const manifest = {
    id: "/",
    name: "TechConnect",
    short_name: "TechConnect",
    description: i18n._(appDescription),
    lang,
    dir: directionOf(lang),
    start_url: `/${lang}`,
    scope: "/",
    display: "standalone",
    background_color: "#EEF3F1",
    theme_color: "#1F3FA8",
    icons: [
      { src: "/favicon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/icons/tile-192.png", type: "image/png", sizes: "192x192" },
      { src: "/icons/tile-512.png", type: "image/png", sizes: "512x512" },
      { src: "/icons/tile-maskable-512.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { ...publicPage, "Content-Type": "application/manifest+json; charset=utf-8" },
  });
};
