import { createServer } from "node:net";
import { codeOf, Refusal } from "./refusal.mjs";

/**
 * @param {number} port 0 picks a free one
 * @param {string} host
 * @returns {Promise<number>} the port that could be opened (and is closed again)
 */
const open = (port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen({ port, host }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });

/** A port on this machine that nobody listens on at the moment. */
export const freePort = () => open(0, "127.0.0.1");

/**
 * @param {number} port
 * @returns {Promise<string>} the code of what stands in the way; empty when nothing does
 */
const obstacle = async (port) => {
  for (const host of ["::", "0.0.0.0", "127.0.0.1"]) {
    try {
      await open(port, host);
    } catch (error) {
      // a machine without IPv6 cannot open "::" at all
      if (!["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"].includes(codeOf(error))) return codeOf(error);
    }
  }
  return "";
};

/**
 * @param {object} wish
 * @param {string} wish.what the part of the product that wants the port
 * @param {string} wish.variable
 * @param {number} wish.port
 */
export const checkPort = async ({ what, variable, port }) => {
  const code = await obstacle(port);
  if (code === "") return;
  if (code === "EACCES")
    throw new Refusal(
      `Port ${port} for ${what} is only open to the administrator: choose one above 1023, for example ${variable}=3000 npm start.`,
    );
  throw new Refusal(
    `Port ${port} for ${what} is taken by another program: stop that program, or choose another port: ${variable}=${await freeAfter(port)} npm start.`,
  );
};

/** @param {number} port */
const freeAfter = async (port) => {
  for (let candidate = port + 1; candidate < Math.min(port + 50, 65_536); candidate++)
    if ((await obstacle(candidate)) === "") return candidate;
  return freePort();
};
