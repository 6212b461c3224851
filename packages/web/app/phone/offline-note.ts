import { writeMoment } from "./moment.ts";
import { showOnly } from "./parts.ts";

/** When the page was fetched, if the worker shows a kept one because there is no internet. */
const keptAt = (): string | undefined => document.documentElement.dataset["keptAt"];

/** Says on top of the page that there is no internet, when that changes and when a kept page is shown. */
export class OfflineNote extends HTMLElement {
  connectedCallback(): void {
    addEventListener("offline", this.say);
    addEventListener("online", this.sayBack);
    this.say();
  }

  disconnectedCallback(): void {
    removeEventListener("offline", this.say);
    removeEventListener("online", this.sayBack);
  }

  private readonly say = (): void => {
    const at = keptAt();
    if (at) {
      writeMoment(this, at);
      showOnly(this, "kept");
    } else showOnly(this, ...(navigator.onLine ? [] : ["offline"]));
  };

  private readonly sayBack = (): void => showOnly(this, "online");
}
