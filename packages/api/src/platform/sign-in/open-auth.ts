import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { emailOTP, magicLink } from "better-auth/plugins";
import pg from "pg";
import type { Logger } from "pino";
import { longestSession } from "@techconnect/domain/identity/session-limits";
import type { Config } from "../config.ts";
import { giveBackLost } from "../postgres/give-back-lost.ts";
import { keyed } from "../secrets.ts";
import { authRole } from "../postgres/app-role.ts";
import { passwordlessSecondFactor } from "./passwordless-second-factor.ts";
import { trustedOrigins } from "./trusted-origin.ts";

/** A link and a code that came in one mail. */
export type Proof = { readonly email: string; readonly link: string; readonly code: string };

export type AuthNeeds = {
  /** The id of a new account, where an address has one that is known before; absent for any. */
  readonly idOf: (email: string) => string;
  readonly config: Pick<Config, "APP_ENV" | "DATABASE_URL" | "DATABASE_ROLE" | "LINK_SECRET" | "PUBLIC_URL">;
  readonly logger: Pick<Logger, "error" | "warn">;
};

const name = "TechConnect";
/** Seconds in which a link or code can be used: long enough for a slow phone and a mail that comes late. */
const proofLasts = 15 * 60;
const schema = "auth";

const poolOf = ({ config: { DATABASE_URL, DATABASE_ROLE }, logger }: Pick<AuthNeeds, "config" | "logger">) => {
  const pool = new pg.Pool({
    connectionString: DATABASE_URL,
    options: `-c role=${authRole(DATABASE_ROLE)} -c search_path=${schema}`,
    max: 4,
    connectionTimeoutMillis: 1_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
  });
  giveBackLost(pool);
  // a connection that nobody uses may be lost; the pool makes another one when it is wanted
  pool.on("error", () => logger.warn("a connection for signing in was lost"));
  return pool;
};

/** What a browser keeps: nothing that a script or another site can use, and over https for this very host only. */
const cookies = (isSecure: boolean) => ({
  useSecureCookies: false,
  cookiePrefix: isSecure ? "__Host-techconnect" : "techconnect",
  defaultCookieAttributes: { httpOnly: true, sameSite: "lax" as const, path: "/", secure: isSecure },
});

/** Says that others use the device too; the web sets it when somebody ticks so. */
export const sharedDevice = "x-shared-device";

const begun = <Session extends object>(session: Session, headers: Headers | undefined) => ({
  ...session,
  shared: headers?.get(sharedDevice) === "yes",
  usedAt: new Date(),
});

const pluginsOf = (publicUrl: URL) => [
  // what was made is asked for by `askForProof`, which puts both in one mail
  magicLink({
    expiresIn: proofLasts,
    storeToken: "hashed",
    sendMagicLink: async ({ token, metadata }) => metadata?.["hand"](token),
  }),
  emailOTP({
    expiresIn: proofLasts,
    otpLength: 6,
    allowedAttempts: 5,
    storeOTP: "hashed",
    sendVerificationOTP: async () => undefined,
  }),
  passkey({
    rpID: publicUrl.hostname,
    rpName: name,
    origin: publicUrl.origin,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  }),
  passwordlessSecondFactor(name),
];

/** Signing in, on tables of its own that no other part of the product can read. */
export const openAuth = ({ config, logger, idOf }: AuthNeeds) => {
  const publicUrl = new URL(config.PUBLIC_URL);
  const pool = poolOf({ config, logger });
  const auth = betterAuth({
    appName: name,
    baseURL: publicUrl.origin,
    basePath: "/auth",
    secret: keyed(config.LINK_SECRET)("sessions", name),
    database: pool,
    trustedOrigins: [...trustedOrigins(config)],
    telemetry: { enabled: false },
    // messages of the library may quote what somebody filled in
    logger: { level: "error", log: () => logger.error("signing in") },
    rateLimit: { enabled: false },
    disabledPaths: ["/magic-link/verify"],
    session: {
      expiresIn: longestSession / 1_000,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: {
        shared: { type: "boolean", required: false, input: false, defaultValue: false },
        usedAt: { type: "date", required: false, input: false },
      },
    },
    databaseHooks: {
      user: { create: { before: async (user) => ({ data: { ...user, id: idOf(user.email) } }) } },
      session: { create: { before: async (session, context) => ({ data: begun(session, context?.headers) }) } },
    },
    verification: { storeIdentifier: "hashed" },
    advanced: {
      ...cookies(publicUrl.protocol === "https:"),
      ipAddress: { disableIpTracking: true },
      database: { generateId: "uuid" },
    },
    plugins: pluginsOf(publicUrl),
  });
  return { auth, pool, close: () => pool.end() };
};

export type OpenAuth = ReturnType<typeof openAuth>;
