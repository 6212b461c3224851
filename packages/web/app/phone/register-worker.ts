import type { Visited } from "../../worker/visited.ts";

/** The files of this page whose names change with their content; the worker may keep them as they are. */
const assetsHere = (): readonly string[] =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/assets/`));

const register = async (): Promise<void> => {
  const isFirstVisit = !navigator.serviceWorker.controller;
  await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
  const { active } = await navigator.serviceWorker.ready;
  const visited: Visited = {
    kind: "visited",
    locale: document.documentElement.lang,
    // what was fetched before the worker was there, it has not seen
    page: isFirstVisit ? location.href : null,
    assets: isFirstVisit ? assetsHere() : [],
  };
  active?.postMessage(visited, []);
};

/** Where everything was just erased, nothing is put back. */
const isErased = (): boolean => document.querySelector("[data-erased]") !== null;

/** After the page, and never in its way: brings in the worker that shows pages without internet. */
export const registerWorker = (): void => {
  if (!("serviceWorker" in navigator) || isErased()) return;
  // a browser that refuses goes on without
  const start = () => void register().catch(() => undefined);
  if (document.readyState === "complete") start();
  else addEventListener("load", start);
};
