type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with text or other elements in it. Text is never read as HTML. */
export const element = (
  name: string,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElement => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...content);
  return made;
};
