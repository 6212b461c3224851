import { inject } from "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    /** Made by infra/run/test-database.mjs: an address whose user may create databases. */
    readonly adminDatabaseUrl: string;
  }
}

export const testDatabaseUrl: string = inject("adminDatabaseUrl");
