import { showOnly } from "./parts.ts";
import { wipePhone } from "./wipe-phone.ts";

/** Takes away what scripts kept, and has the form of the page take away the cookies. */
export class EraseAll extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("submit", this.erase);
  }

  disconnectedCallback(): void {
    this.removeEventListener("submit", this.erase);
  }

  private readonly erase = (event: SubmitEvent): void => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) void this.wipeThenSend(event.target);
  };

  private async wipeThenSend(form: HTMLFormElement): Promise<void> {
    try {
      await wipePhone();
    } finally {
      if (navigator.onLine) form.submit();
      else showOnly(this, "cookies-stay");
    }
  }
}
