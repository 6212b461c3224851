import { afterAll } from "vitest";
import { closeBrowser } from "./browser/chromium.ts";

afterAll(closeBrowser);
