import { partOf, showOnly } from "./parts.ts";

/** Prints the page; without scripts it says how the browser does. */
export class PrintButton extends HTMLElement {
  connectedCallback(): void {
    partOf(this, "print")?.addEventListener("click", () => print());
    showOnly(this, "print");
  }
}
