import { z } from "zod";
import { Refusal } from "./refusal.ts";

/** Good enough to try the product, never for people's own data. */
const demoOnly = {
  LINK_SECRET: "a demo has no secrets worth keeping",
  PUBLIC_URL: "http://localhost:3000",
  MAIL_FROM: "TechConnect <techconnect@example.org>",
  CALL_TEAM_ADDRESS: "call-team@example.org",
};

/** What Fastify's `trustProxy` knows: an address, a range, or its name for the machine itself. */
const Proxy = z.union([z.literal("loopback"), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
const isProxy = (text: string): boolean => Proxy.safeParse(text).success;

const Settings = z.object({
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
  /** Where reports of imports are written. */
  DATA_DIR: z.string().min(1).default(".data"),
  /** Key of the secret links that show and erase what somebody left; at least 32 characters. */
  LINK_SECRET: z.string().min(32, "must have 32 characters or more").default(demoOnly.LINK_SECRET),
  /** Where people reach the web; links in mails begin with it. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "must be an address like https://example.org" })
    .transform((url) => url.replace(/\/+$/, ""))
    .default(demoOnly.PUBLIC_URL),
  /** `outbox` sends nothing and shows mails on the page /outbox; `smtp` hands them to the server of MAIL_URL. */
  MAIL_ADAPTER: z.enum(["outbox", "smtp"], "must be outbox or smtp").default("outbox"),
  /** The mail server: smtp://user:password@host:587 or smtps://user:password@host:465 */
  MAIL_URL: z.url({ protocol: /^smtps?$/, error: "must be an address like smtp://user:password@host:587" }).optional(),
  /** Who mails are from: an address, or a name with an address in angle brackets. */
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\r\n]+$/, "must hold an e-mail address")
    .default(demoOnly.MAIL_FROM),
  /** Who calls people that ask for it. */
  CALL_TEAM_ADDRESS: z.email("must be an e-mail address").default(demoOnly.CALL_TEAM_ADDRESS),
  /** Proxies in front, whose X-Forwarded-For is believed: addresses and ranges with commas between, or `loopback`. */
  TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform((text) => text.split(",").flatMap((address) => address.trim() || []))
    .refine((addresses) => addresses.every(isProxy), "must be addresses and ranges with commas between, or loopback"),
  /** A Meilisearch server to search with; PostgreSQL searches where there is none, and when it is away. */
  MEILI_URL: z.url({ protocol: /^https?$/, error: "must be an address like http://127.0.0.1:7700" }).optional(),
  /** A key of it that may search, write documents and settings, and make, swap and drop indexes. */
  MEILI_KEY: z.string().min(1).optional(),
  /** `allow` lets imports read from this very machine, for tests and demos; never in production. */
  FETCH_LOOPBACK: z.enum(["refuse", "allow"], "must be refuse or allow").default("refuse"),
  /** How often one address may ask, per minute. */
  REQUESTS_PER_MINUTE: z.coerce.number("must be a number").int().min(1).default(600),
  /** How often one address may try to sign in, per minute. */
  SIGN_INS_PER_MINUTE: z.coerce.number("must be a number").int().min(1).default(20),
});

const Configuration = Settings.refine(
  ({ APP_ENV, FETCH_LOOPBACK }) => APP_ENV === "demo" || FETCH_LOOPBACK === "refuse",
  {
    path: ["FETCH_LOOPBACK"],
    error: "must be refuse with APP_ENV=production",
  },
);

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

/**
 * Keeps a process from serving people with what is meant for demos.
 *
 * @throws Refusal that names the first setting that production needs
 */
export const refuseDemoInProduction = (config: Config): void => {
  if (config.APP_ENV !== "production") return;
  if (config.MAIL_ADAPTER === "outbox")
    throw new Refusal("APP_ENV=production sends real mail: set MAIL_ADAPTER=smtp and MAIL_URL, and start again.");
  const names = ["LINK_SECRET", "PUBLIC_URL", "MAIL_FROM", "CALL_TEAM_ADDRESS"] as const;
  const unset = names.find((name) => config[name] === demoOnly[name]);
  if (unset) throw new Refusal(`${unset} is not set; APP_ENV=production needs one of your own.`);
};
