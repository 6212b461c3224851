import { partOf, showOnly } from "./parts.ts";

/** Copies the address in its field with one tap; without scripts it can be selected. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = partOf(this, "copy");
    if (!button || !("clipboard" in navigator)) return;
    button.hidden = false;
    button.addEventListener("click", () => void this.copy());
  }

  private async copy(): Promise<void> {
    const field = this.querySelector("input");
    if (!field) return;
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      showOnly(this, "copy", "copied");
    } catch {
      showOnly(this);
    }
  }
}
