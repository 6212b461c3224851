/** The path if it leads to a page of ours, else null: an address from a form may be anything. */
export const ownPath = (value: unknown): string | null => {
  if (typeof value !== "string" || !value.startsWith("/")) return null;
  const base = "http://own.invalid";
  const url = URL.canParse(value, base) ? new URL(value, base) : null;
  return url?.origin === base ? `${url.pathname}${url.search}` : null;
};
