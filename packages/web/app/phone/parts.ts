/** The element of a page that plays a part in an element of ours: `<p data-part="name">`. */
export const partOf = (host: HTMLElement, name: string): HTMLElement | null =>
  host.querySelector<HTMLElement>(`[data-part="${name}"]`);

/** Shows these parts and hides the others. */
export const showOnly = (host: HTMLElement, ...names: readonly string[]): void => {
  for (const part of host.querySelectorAll<HTMLElement>("[data-part]"))
    part.hidden = !names.includes(part.dataset["part"] ?? "");
};
