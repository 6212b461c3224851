import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export type RecordedRequest = { readonly method: string; readonly url: URL; readonly body: unknown };

/** What a server answers to a request; the answer says nothing of what a search engine would find. */
type Answer = (request: RecordedRequest) => { readonly status: number; readonly body: unknown };

/** A server that writes down what it is asked. */
export const recordRequests = async (answer: Answer) => {
  const requests: RecordedRequest[] = [];
  const listen = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = await text(incoming);
    const request = {
      method: incoming.method ?? "",
      url: new URL(incoming.url ?? "/", "http://recorded"),
      body: body === "" ? undefined : JSON.parse(body),
    };
    requests.push(request);
    const { status, body: answered } = answer(request);
    outgoing.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answered));
  };
  const server = createServer((incoming, outgoing) => void listen(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { host: `http://127.0.0.1:${port}`, requests, close: () => new Promise((resolve) => server.close(resolve)) };
};
