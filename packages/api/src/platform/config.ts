import { z } from "zod";
import { Refusal } from "./refusal.ts";

const Configuration = z.object({
  /** The database that holds everything: postgres://user:password@host:port/name */
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: "must be an address like postgres://user:password@host:5432/name",
  }),
  /** The database role that serving processes take on; `migrate` makes it. Row-level security holds it to its rows. */
  DATABASE_ROLE: z
    .string()
    .regex(/^[a-z_][a-z0-9_]{0,62}$/, "must be a plain role name: lower-case letters, digits and _")
    .default("techconnect_app"),
  /** Where the API listens. */
  API_HOST: z.string().min(1).default("127.0.0.1"),
  API_PORT: z.coerce.number("must be a port number").int().min(0).max(65535).default(4000),
  /** `demo` has sample content, introspection and a sandbox page; `production` has none of them. */
  APP_ENV: z.enum(["demo", "production"], "must be demo or production").default("demo"),
  LOG_LEVEL: z
    .enum(
      ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
      "must be fatal, error, warn, info, debug, trace or silent",
    )
    .default("info"),
  /** Addresses whose X-Forwarded-For is believed: `loopback`, or addresses and ranges with commas between. */
  TRUST_PROXY: z.string().min(1).default("loopback"),
  /** How often one address may ask, per minute. */
  REQUESTS_PER_MINUTE: z.coerce.number("must be a number").int().min(1).default(600),
});

export type Config = z.infer<typeof Configuration>;

/**
 * Everything that can be configured, read once at the start of a process.
 *
 * @throws Refusal that names each setting that is wrong
 */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = Configuration.safeParse(given);
  if (parsed.success) return parsed.data;

  const [first] = parsed.error.issues;
  const name = first?.path.join(".") ?? "configuration";
  const problem = given[name] === undefined ? "is not set" : (first?.message ?? "is wrong");
  throw new Refusal(`${name} ${problem}; set it in the environment and start again.`);
};
