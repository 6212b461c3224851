import { index, route, type RouteConfig } from "@react-router/dev/routes";

export default [
  index("routes/choose-language.ts"),
  route("thema", "routes/theme.ts"),
  route(":lang", "routes/locale.tsx", [index("routes/landing.tsx")]),
  route("*", "routes/not-found.ts"),
] satisfies RouteConfig;
