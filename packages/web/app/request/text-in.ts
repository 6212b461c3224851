/** What somebody typed into a field of a form, without space around it; empty for nothing, and for a file. */
export const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};
