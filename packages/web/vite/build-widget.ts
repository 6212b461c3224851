import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Builds the widget for other people's pages: one small classic script of a fixed name, `widget.js`. */
export const buildWidget = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2022",
      lib: {
        entry: fileURLToPath(new URL("../widget/widget.ts", import.meta.url)),
        formats: ["iife"],
        name: "techconnect",
        fileName: () => "widget.js",
      },
    },
  });
};
