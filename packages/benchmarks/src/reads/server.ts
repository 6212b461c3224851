import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../../../infra/run/ports.mjs";
import { root } from "../../../../infra/run/root.mjs";

/** A server that is compared, as a process of its own. */
export type Server = {
  readonly pid: number;
  readonly origin: string;
  /** By which PostgreSQL knows its connections. */
  readonly applicationName: string;
  readonly stop: () => Promise<void>;
};

/** Milliseconds that a server may take to answer. */
const patience = 60_000;

type Start = {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

const start = ({ name, args, env }: Start) => {
  const applicationName = `bench ${name}`;
  const child = spawn(process.execPath, [...args], {
    env: { ...process.env, NODE_ENV: "production", PGAPPNAME: applicationName, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => {
      said = (said + part.toString()).slice(-2_000);
    });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(late);
  };
  return { pid: child.pid ?? 0, applicationName, stop, said: () => said, hasEnded: () => child.exitCode !== null };
};

const untilIt = async (
  server: ReturnType<typeof start>,
  answers: () => string | null | Promise<string | null>,
): Promise<Server> => {
  const since = Date.now();
  for (;;) {
    const origin = await answers();
    if (origin !== null) return { ...server, origin };
    if (server.hasEnded() || Date.now() - since > patience) {
      await server.stop();
      throw new Error(server.said().trim().split("\n").slice(0, 3).join(" ") || "It does not answer.");
    }
    await sleep(100);
  }
};

/** Starts one of `peers/`. */
export const startPeer = (name: string, databaseUrl: string): Promise<Server> => {
  const server = start({
    name,
    args: [join(import.meta.dirname, "peers", `${name}.ts`)],
    env: { DATABASE_URL: databaseUrl },
  });
  return untilIt(server, () => {
    const port = /^listening on ([0-9]+)$/m.exec(server.said())?.[1];
    return port === undefined ? null : `http://127.0.0.1:${port}`;
  });
};

/** Starts the product's API with the settings of production, as it was built. */
export const startProduct = async (databaseUrl: string, nodeOptions: readonly string[] = []): Promise<Server> => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = start({
    name: "product",
    args: [...nodeOptions, join(root, "packages/api/dist/entrypoints/serve.js")],
    env: {
      DATABASE_URL: databaseUrl,
      API_PORT: String(port),
      APP_ENV: "production",
      LOG_LEVEL: "info",
      LINK_SECRET: "only for measuring, on this machine and nowhere else",
      PUBLIC_URL: "https://bench.example.org",
      MAIL_ADAPTER: "smtp",
      MAIL_URL: "smtp://127.0.0.1:2525",
      MAIL_FROM: "Bench <bench@example.org>",
      CALL_TEAM_ADDRESS: "bench@example.org",
    },
  });
  return untilIt(server, async () => {
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    return answer?.ok ? origin : null;
  });
};
