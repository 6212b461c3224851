import { fileURLToPath } from "node:url";
import type { Config } from "@react-router/dev/config";
import { buildWidget } from "./vite/build-widget.ts";
import { buildWorker } from "./vite/build-worker.ts";
import { compressAssets } from "./vite/compress-assets.ts";

const worker = fileURLToPath(new URL("worker/service-worker.ts", import.meta.url));

export default {
  ssr: true,
  // one manifest at the start: no extra request before each navigation, and none without internet
  routeDiscovery: { mode: "initial" },
  buildEnd: async ({ reactRouterConfig }) => {
    const client = `${reactRouterConfig.buildDirectory}/client`;
    await buildWidget(client);
    await buildWorker(worker, client);
    await compressAssets(client);
  },
} satisfies Config;
