import { ok, type Result } from "@techconnect/domain/kernel/result";
import type { FetchFailed } from "../../platform/fetch/fetch-failed.ts";
import type { Fetcher } from "../../platform/fetch/open-fetcher.ts";
import type { FoundSource } from "../posting-source.ts";
import { fileSource } from "./file-source.ts";
import { webSource } from "./web-source.ts";

type Needs = { readonly fetcher: Fetcher; readonly hashOf: (text: string) => string };

/** Milliseconds between two pages of a website, at the least. */
const politePause = 1_000;

/** What is found at a path or an address. */
export const findSource =
  ({ fetcher, hashOf }: Needs) =>
  (from: string): Result<FoundSource, FetchFailed> =>
    /^[a-z][a-z\d+.-]+:\/\//i.test(from)
      ? webSource(from, { fetcher, hashOf, pause: politePause })
      : ok(fileSource(from, hashOf));
