import { pino, type Logger } from "pino";
import type { Config } from "../config.ts";

/** JSON lines on standard output. Nothing that a person fills in may be logged: neither query text nor variables. */
export const makeLogger = ({ LOG_LEVEL }: Pick<Config, "LOG_LEVEL">): Logger =>
  pino({ level: LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });
