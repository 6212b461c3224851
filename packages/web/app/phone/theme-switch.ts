const show = (theme: string): void => {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
};

/** Changes the colours at once, and has the server remember them; without scripts its form does, with a page load. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("submit", this.choose);
  }

  disconnectedCallback(): void {
    this.removeEventListener("submit", this.choose);
  }

  private readonly choose = (event: SubmitEvent): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !(event.submitter instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const { value } = event.submitter;
    show(value);
    for (const button of form.querySelectorAll("button"))
      button.setAttribute("aria-pressed", String(button === event.submitter));
    const body = new URLSearchParams({ theme: value });
    // without internet they hold until the next page
    fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => undefined);
  };
}
