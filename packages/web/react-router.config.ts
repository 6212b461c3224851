import type { Config } from "@react-router/dev/config";
import { compressAssets } from "./vite/compress-assets.ts";

export default {
  ssr: true,
  // one manifest at the start: no extra request before each navigation
  routeDiscovery: { mode: "initial" },
  buildEnd: ({ reactRouterConfig }) => compressAssets(`${reactRouterConfig.buildDirectory}/client`),
} satisfies Config;
