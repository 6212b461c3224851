import { keepFlow, keptFlow } from "./kept-flow.ts";
import { keepPage } from "./kept-pages.ts";
import { writeMoment } from "./moment.ts";
import { partOf, showOnly } from "./parts.ts";
import { shelfOfPhone, shelfOfTab } from "./shelves.ts";

const now = (): string => new Date().toISOString();

/**
 * Remembers what was told: for this tab always, on this phone when somebody asks. From then on what they tell later is
 * kept too, and with `data-keeps="page"` the page itself.
 */
export class KeepOnPhone extends HTMLElement {
  static readonly observedAttributes = ["data-flow"];

  connectedCallback(): void {
    partOf(this, "ask")?.addEventListener("click", this.keep);
    this.remember();
  }

  disconnectedCallback(): void {
    partOf(this, "ask")?.removeEventListener("click", this.keep);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.remember();
  }

  private get flow(): string {
    return this.dataset["flow"] ?? "";
  }

  private remember(): void {
    const { keptAt } = document.documentElement.dataset;
    // a kept page shows what was told then, not now
    if (keptAt) this.sayKept(keptAt);
    else this.rememberNow();
  }

  private rememberNow(): void {
    keepFlow(shelfOfTab(), { flow: this.flow, at: now() });
    if (keptFlow(shelfOfPhone())) this.keep();
    else showOnly(this, ...(this.flow === "" ? [] : ["ask"]));
  }

  private sayKept(at: string): void {
    writeMoment(this, at);
    showOnly(this, "kept");
  }

  private readonly keep = (): void => {
    // nothing told yet: what is kept stays
    if (this.flow !== "" && !keepFlow(shelfOfPhone(), { flow: this.flow, at: now() })) {
      showOnly(this, "refused");
      return;
    }
    const kept = keptFlow(shelfOfPhone());
    if (!kept) return;
    this.sayKept(kept.at);
    // a page that cannot be had now is kept the next time
    if (this.dataset["keeps"] === "page") void keepPage(location.href).catch(() => undefined);
  };
}
