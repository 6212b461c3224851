// Stands in for a part of the product: serves a port, and stops when asked to or when the launcher is gone.
import { createServer } from "node:http";

const [port, behaviour] = process.argv.slice(2);
const server = createServer((_, response) => response.end("ok"));
const stop = () => process.exit(0);
process.on("SIGTERM", stop);
process.on("disconnect", stop);
server.listen(Number(port), "127.0.0.1", () => {
  if (behaviour === "dies") setTimeout(() => process.exit(7), 300);
});
