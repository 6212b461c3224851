import { expect, it } from "vitest";
import { pageStateJson } from "./page-state.ts";

it("hands over any text without ending the script that holds it", () => {
  const hostile = "</script><script>alert(1)</script><!--";
  const json = pageStateJson({ origin: "http://x.example", theme: "system", requestId: hostile });
  expect(json).not.toContain("<");
  expect(JSON.parse(json)).toMatchObject({ requestId: hostile });
});
