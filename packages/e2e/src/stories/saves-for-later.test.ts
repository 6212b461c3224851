import { describe, expect, it } from "vitest";
import { asVisitor } from "../browser/visitor.ts";
import { running } from "../product/running-product.ts";
import { waitForPath } from "./steps.ts";

const plain = { javaScriptEnabled: false } as const;
const pages = [
  ["vacancy", "/nl/vacatures/adrescontrole-avond-zwierpak", "vacancy-adrescontrole-avond-zwierpak"],
  ["course", "/nl/leren/hackyourfuture-web", "course-hackyourfuture-web"],
  ["job profile", "/nl/werk/it-helpdesk", "job-profile-it-helpdesk"],
] as const;

describe("somebody without an account, whose browser runs no scripts", () => {
  it(
    "saves what they see, finds it back, and lets it go",
    asVisitor(plain, async ({ page }) => {
      await page.goto("/nl/bewaard");
      await page.getByText("Er staat nog niets op je lijst.").waitFor();
      expect(await page.locator("main a[href]").count()).toBe(1);

      for (const [, path, anchor] of pages) {
        await page.goto(path);
        await page.getByRole("button", { name: "Bewaar", exact: true }).click();
        await page.waitForURL(`**/nl/bewaard#${anchor}`);
        await page.locator(`#${anchor}`).waitFor();
      }
      expect(await page.locator("main li.card").count()).toBe(pages.length);
      expect(await page.locator("main li.card").first().getAttribute("id")).toBe("job-profile-it-helpdesk");

      await page.goto("/nl/werk/it-helpdesk");
      await page.getByRole("button", { name: "Bewaar", exact: true }).click();
      await page.waitForURL("**/nl/bewaard#job-profile-it-helpdesk");
      expect(await page.locator("main li.card").count()).toBe(pages.length);

      await page.locator("#job-profile-it-helpdesk").getByRole("button").click();
      await waitForPath(page, "/nl/bewaard");
      await page.getByText("Het is van je lijst gehaald.").waitFor();
      expect(await page.locator("main li.card").count()).toBe(pages.length - 1);

      await page.goto("/ar/bewaard");
      expect(await page.locator("main li.card").count()).toBe(pages.length - 1);
      await page.goto("/nl/wissen");
      await page.locator("main").getByRole("button").click();
      await page.goto("/nl/bewaard");
      await page.getByText("Er staat nog niets op je lijst.").waitFor();
    }),
  );

  it(
    "is told honestly what is gone, and where to look instead",
    asVisitor(plain, async ({ page, context }) => {
      await context.request.post("/nl/bewaard", {
        headers: { origin: running.origin },
        form: { doe: "bewaar", kind: "vacancy", slug: "is-er-niet-meer" },
      });
      await page.goto("/nl/bewaard");
      const gone = page.locator("#vacancy-is-er-niet-meer");
      await gone.getByText("Dit staat niet meer op onze site.").waitFor();
      expect(await gone.getByRole("link").getAttribute("href")).toBe("/nl/vacatures");
      await gone.getByRole("button", { name: "Haal weg: Een vacature die weg is" }).click();
      await page.getByText("Er staat nog niets op je lijst.").waitFor();
    }),
  );

  it(
    "saves forty things and no more, and loses none",
    asVisitor(plain, async ({ page, context }) => {
      const save = (n: number) =>
        context.request.post("/nl/bewaard", {
          headers: { origin: running.origin },
          form: { doe: "bewaar", kind: "course", slug: `cursus-${n}` },
          maxRedirects: 0,
        });
      for (let n = 1; n <= 40; n++) expect((await save(n)).status()).toBe(303);
      expect((await save(41)).headers()["location"]).toBe("/nl/bewaard?vol=1");
      await page.goto("/nl/bewaard?vol=1");
      await page.getByText("Je lijst is vol.").waitFor();
      expect(await page.locator("main li.card").count()).toBe(40);
    }),
  );
});

describe("a page on which something can be saved", () => {
  it.each(pages)("is the same for everybody and may be kept by caches: %s", async (_kind, path) => {
    const open = () => fetch(`${running.origin}${path}`);
    const { headers } = await open();
    expect(headers.get("cache-control")).toContain("public");
    expect(headers.get("set-cookie")).toBeNull();
  });

  it("leads to a list that nobody keeps", async () => {
    const { headers } = await fetch(`${running.origin}/nl/bewaard`);
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("x-robots-tag")).toBe("noindex");
  });

  it("saves for nobody from another site", async () => {
    const sent = await fetch(`${running.origin}/nl/bewaard`, {
      method: "POST",
      headers: { origin: "https://elders.example", "content-type": "application/x-www-form-urlencoded" },
      body: "doe=bewaar&kind=course&slug=les",
      redirect: "manual",
    });
    expect(sent.status).toBe(403);
    expect(sent.headers.get("set-cookie")).toBeNull();
  });
});
