import { expect, it } from "vitest";
import { waysToSet } from "./wrap-title.ts";

const width = 755;
const first = (title: string) => waysToSet(title, width)[0];

it("sets a short title large, on one line", () => {
  expect(first("Webbouwer")).toEqual({ size: 76, lines: ["Webbouwer"] });
});

it("breaks between words", () => {
  expect(first("Medewerker IT-helpdesk in het buurthuis")?.lines).toEqual([
    "Medewerker",
    "IT-helpdesk in",
    "het buurthuis",
  ]);
});

it("sets a long word smaller before it cuts it", () => {
  expect(first("Helpdeskmedewerkster")).toEqual({ size: 66, lines: ["Helpdeskmedewerkster"] });
  expect(first("Arbeidsongeschiktheidsverzekeringen")?.lines).toEqual(["Arbeidsongeschiktheidsverzek-", "eringen"]);
});

it("cuts what no size can hold, and says so", () => {
  const endless = first("woord ".repeat(200));
  expect(endless?.lines.length).toBe(7);
  expect(endless?.lines.at(-1)).toMatch(/…$/);
  for (const title of ["woord ".repeat(200), "x".repeat(900), "", "   "])
    for (const { size, lines } of waysToSet(title, width))
      for (const line of lines) expect(line.length * size * 0.6).toBeLessThanOrEqual(width + size);
});

it("leaves out what the font has no letters for", () => {
  expect(first("Kom erbij 🚀 in \u202Etech")?.lines.join(" ")).toBe("Kom erbij in tech");
});
