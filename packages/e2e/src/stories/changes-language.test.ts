import { describe, expect, it } from "vitest";
import { asVisitor } from "../browser/visitor.ts";
import { answers } from "../site/pages.ts";
import { placeOf } from "./steps.ts";

const places = [
  `/talenten/vraag/5?a=bdac`,
  `/talenten/kaart?a=${answers}&t=helping,solving,learning`,
  `/werk?a=${answers}&tab=opleidingen`,
  `/werk/it-helpdesk`,
];

describe.each([
  ["with scripts", {}],
  ["without scripts", { javaScriptEnabled: false }],
] as const)("changing the language, %s", (_, settings) => {
  it.each(places)("stays at %s", (place) =>
    asVisitor(settings, async ({ page }) => {
      await page.goto(`/nl${place}`);
      await page.locator(".languages summary").click();
      await page.locator('.languages a[hreflang="en"]').click();
      await page.waitForURL(/\/en\//);
      expect(placeOf(page)).toBe(`/en${place}`);
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
    })(),
  );
});
