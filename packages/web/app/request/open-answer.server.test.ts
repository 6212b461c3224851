import { expect, it } from "vitest";
import { openAnswer } from "./open-answer.server.ts";

const page = { body: "words", type: "text/plain", keep: "public, max-age=60" };
const asking = (mark?: string) =>
  new Request("http://localhost/x", { headers: mark === undefined ? {} : { "if-none-match": mark } });

it("sends nothing again to whoever has it already", async () => {
  const mark = openAnswer(asking(), page).headers.get("etag") ?? "";
  const again = openAnswer(asking(`"other", ${mark}`), page);
  expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", mark]);
});

it("knows a mark that a cache made strong", () => {
  const mark = openAnswer(asking(), page).headers.get("etag") ?? "";
  expect(openAnswer(asking(mark.slice(2)), page).status).toBe(304);
});

it("sends what changed, under another mark", async () => {
  const mark = openAnswer(asking(), page).headers.get("etag") ?? "";
  const changed = openAnswer(asking(mark), { ...page, body: "other words" });
  expect([changed.status, await changed.text()]).toEqual([200, "other words"]);
});

it("lets pages of every other site use it, each time", () => {
  for (const { headers } of [openAnswer(asking(), page), openAnswer(asking("*"), page)])
    expect([headers.get("access-control-allow-origin"), headers.get("cross-origin-resource-policy")]).toEqual([
      "*",
      "cross-origin",
    ]);
});
