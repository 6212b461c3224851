import type { RequestListener } from "node:http";
import { createServer } from "node:http";

/** Answers on a free port of this machine, which it says on standard output for whoever started it. */
export const listen = (answer: RequestListener): void => {
  const server = createServer(answer);
  server.keepAliveTimeout = 65_000;
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (typeof address === "object" && address) said(address.port);
  });
};

export const said = (port: number): void => void process.stdout.write(`listening on ${port}\n`);

export const databaseUrl = (): string => {
  const url = process.env["DATABASE_URL"];
  if (url === undefined) throw new Error("DATABASE_URL is not set.");
  return url;
};
