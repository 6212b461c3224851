import type { Field } from "./reader.ts";

/** What a form sends along without asking. */
export const HiddenFields = ({ fields }: { readonly fields: readonly Field[] }) => (
  <>
    {fields.map(([name, value]) => (
      <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
    ))}
  </>
);
