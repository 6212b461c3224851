import { expect, it } from "vitest";
import { pathForLog } from "./path-for-log.ts";

it("leaves answers out of the log", () => {
  expect(pathForLog("/nl/werk?a=bdacbdacbdac&i=hands")).toBe("/nl/werk");
  expect(pathForLog("/nl/werk#a=bdacbdacbdac")).toBe("/nl/werk");
});

it("leaves the secret part of a link out of the log", () => {
  expect(pathForLog("/ar/verzoek/s3cret-t0ken?gewist")).toBe("/ar/verzoek/:token");
  expect(pathForLog("/nl/klas/s3cret-t0ken/print?aantal=28")).toBe("/nl/klas/:token/print");
  expect(pathForLog("/nl/klas/s3cret.data")).toBe("/nl/klas/:token");
  expect(pathForLog("/nl/klas")).toBe("/nl/klas");
  expect(pathForLog("/nl/inloggen/link/s3cret?verder=%2Fnl")).toBe("/nl/inloggen/link/:token");
  expect(pathForLog("/nl/account/adres/link/s3cret")).toBe("/nl/account/adres/link/:token");
  expect(pathForLog("/nl/uitnodiging/s3cret")).toBe("/nl/uitnodiging/:token");
  expect(pathForLog("/ar/ouder/s3cret")).toBe("/ar/ouder/:token");
  expect(pathForLog("/nl/verzoek/s3cret.data?_routes=x")).toBe("/nl/verzoek/:token");
});
