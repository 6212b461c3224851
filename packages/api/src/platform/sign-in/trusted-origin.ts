import type { Config } from "../config.ts";

const ownMachine = ["http://localhost:*", "http://127.0.0.1:*"];

/** Where forms may come from: the address of the web, and in a demo every port of this machine; `*` for any. */
export const trustedOrigins = ({ APP_ENV, PUBLIC_URL }: Pick<Config, "APP_ENV" | "PUBLIC_URL">): readonly string[] => [
  new URL(PUBLIC_URL).origin,
  ...(APP_ENV === "demo" ? ownMachine : []),
];

/** May a page of this origin use a visitor's session? A request that names none is made by no page. */
export const isTrustedOrigin = (config: Pick<Config, "APP_ENV" | "PUBLIC_URL">, origin: string | undefined): boolean =>
  origin === undefined ||
  trustedOrigins(config).some((one) => one === origin || (one.endsWith(":*") && isPortOf(one.slice(0, -1), origin)));

const isPortOf = (host: string, origin: string) => origin.startsWith(host) && /^\d+$/.test(origin.slice(host.length));
