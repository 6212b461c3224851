import type { Config } from "@react-router/dev/config";
import { buildWidget } from "./vite/build-widget.ts";
import { compressAssets } from "./vite/compress-assets.ts";

export default {
  ssr: true,
  // one manifest at the start: no extra request before each navigation
  routeDiscovery: { mode: "initial" },
  buildEnd: async ({ reactRouterConfig }) => {
    const client = `${reactRouterConfig.buildDirectory}/client`;
    await buildWidget(client);
    await compressAssets(client);
  },
} satisfies Config;
