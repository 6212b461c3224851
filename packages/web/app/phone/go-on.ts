import { goesOnAt, keptFlow } from "./kept-flow.ts";
import { keptPage } from "./kept-pages.ts";
import { partOf, showOnly } from "./parts.ts";
import { shelfOfPhone, shelfOfTab } from "./shelves.ts";

const lead = (link: HTMLElement | null, path: string): void => {
  if (link instanceof HTMLAnchorElement) link.href = path;
};

/** The group with which somebody comes now, and not the one of before. */
const withGroupOfAddress = (flow: string): string => {
  const code = new URLSearchParams(location.search).get("klas");
  return code === null ? flow : `${flow}&klas=${encodeURIComponent(code)}`;
};

/** For who stopped half-way in this tab, or kept something on this phone: ways back to where they were. */
export class GoOn extends HTMLElement {
  connectedCallback(): void {
    void this.offer();
  }

  private async offer(): Promise<void> {
    const told = keptFlow(shelfOfTab()) ?? keptFlow(shelfOfPhone());
    const next = told && goesOnAt(told.flow);
    const list = await keptPage().catch(() => null);
    const base = `/${document.documentElement.lang}/talenten`;
    if (told && next === "card") lead(partOf(this, "card"), `${base}/kaart?${withGroupOfAddress(told.flow)}`);
    if (told && next && next !== "card") {
      lead(partOf(this, "question"), `${base}/vraag/${next.question}?${withGroupOfAddress(told.flow)}`);
      for (const number of this.querySelectorAll("[data-number]")) number.textContent = String(next.question);
    }
    if (list) lead(partOf(this, "list"), list);
    const shown = [next === "card" && "card", next && next !== "card" && "question", list && "list"];
    showOnly(this, ...shown.filter((name) => typeof name === "string"));
  }
}
