import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;
/** What a website answers, by path with its query; a text is a page. */
export type Pages = Readonly<Record<string, string | Answer>>;

export type Website = {
  readonly port: number;
  readonly url: (path: string) => string;
  /** Paths that were asked for, in order. */
  readonly asked: () => readonly string[];
  /** Answers from now on. */
  readonly become: (pages: Pages) => void;
  readonly stop: () => Promise<void>;
};

/** A website on this machine. What it has no page for does not exist, robots.txt included. */
export const aWebsite = async (pages: Pages = {}): Promise<Website> => {
  let current = pages;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const page = current[request.url ?? ""];
    if (typeof page === "function") return page(response, request);
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html" }).end(page ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  return {
    port,
    url: (path) => `http://127.0.0.1:${port}${path}`,
    asked: () => asked,
    become: (next) => void (current = next),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
