import { expect, it } from "vitest";
import { isFromElsewhere } from "./is-from-elsewhere.ts";

const ours = "https://techconnect.example";

it("lets everybody look", () => {
  expect(isFromElsewhere("GET", { origin: "https://other.example" }, ours)).toBe(false);
  expect(isFromElsewhere("HEAD", {}, ours)).toBe(false);
});

it("takes a form from our own pages", () => {
  expect(isFromElsewhere("POST", { origin: ours }, ours)).toBe(false);
  expect(isFromElsewhere("POST", { "sec-fetch-site": "same-origin" }, ours)).toBe(false);
});

it("refuses a form from another site, another port, a sandbox, or nobody in particular", () => {
  for (const origin of ["https://other.example", `${ours}:8443`, "http://techconnect.example", "null"])
    expect(isFromElsewhere("POST", { origin, "sec-fetch-site": "same-origin" }, ours)).toBe(true);
  expect(isFromElsewhere("POST", {}, ours)).toBe(true);
  expect(isFromElsewhere("POST", { "sec-fetch-site": "cross-site" }, ours)).toBe(true);
});
