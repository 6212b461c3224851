import { config } from "../config.server.ts";

/** Scheme and host that visitors see: as configured where a proxy stands in front, else those of the request. */
export const originOf = (request: Request): string => config.publicOrigin ?? new URL(request.url).origin;
