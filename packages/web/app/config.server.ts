import { randomBytes } from "node:crypto";
import { z } from "zod";

/** The only place of the web package that reads the environment. */

/** What Fastify's `trustProxy` knows: an address, a range, or its name for the machine itself. */
const Proxy = z.union([z.literal("loopback"), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
const isProxy = (text: string): boolean => Proxy.safeParse(text).success;

const Environment = z
  .object({
    APP_ENV: z.enum(["demo", "production"]).default("demo"),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    WEB_HOST: z.string().min(1).default("localhost"),
    API_URL: z.url({ protocol: /^https?$/ }).default("http://127.0.0.1:4000"),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    SESSION_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
    TRUSTED_PROXIES: z
      .string()
      .default("")
      .transform((text) => text.split(",").flatMap((address) => address.trim() || []))
      .refine((addresses) => addresses.every(isProxy), "must be addresses and ranges with commas between, or loopback"),
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  })
  .refine(({ APP_ENV, SESSION_SECRET }) => APP_ENV !== "production" || SESSION_SECRET !== undefined, {
    path: ["SESSION_SECRET"],
    message: "must be set when APP_ENV is production, to at least 32 random characters",
  });

export type Config = {
  readonly appEnv: "demo" | "production";
  readonly port: number;
  readonly host: string;
  /** Where the API listens, without a slash at the end. */
  readonly apiUrl: string;
  /** The origin that visitors see, where a proxy stands in front; otherwise that of each request. */
  readonly publicOrigin: string | null;
  /** Seals cookies. Made anew for each process when none is given, so a restart then forgets them. */
  readonly sessionSecret: string;
  /** Proxies in front, whose X-Forwarded-For is believed: addresses, ranges or `loopback`. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: string;
};

/** The environment cannot be worked with; the message is one sentence for the person who started us. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads the settings of the web process.
 *
 * @throws ConfigError that names the first variable which is wrong, and why
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const read = Environment.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new ConfigError(`The setting ${issue?.path.join(".")} is wrong: ${issue?.message}.`);
  }
  const env = read.data;
  return {
    appEnv: env.APP_ENV,
    port: env.PORT,
    host: env.WEB_HOST,
    apiUrl: env.API_URL.replace(/\/+$/, ""),
    publicOrigin: env.PUBLIC_URL === undefined ? null : new URL(env.PUBLIC_URL).origin,
    sessionSecret: env.SESSION_SECRET ?? randomBytes(32).toString("base64url"),
    trustedProxies: env.TRUSTED_PROXIES,
    logLevel: env.LOG_LEVEL,
  };
};

export const config: Config = readConfig(process.env);
