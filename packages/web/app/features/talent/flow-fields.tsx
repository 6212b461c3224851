import type { Flow } from "./flow-in-address.ts";

/** What was told so far, taken along by a form that does not ask for it. */
export const FlowFields = ({ flow }: { readonly flow: Partial<Flow> }) => {
  const fields = {
    a: flow.answers,
    t: flow.talents?.join(","),
    i: flow.interests?.join(","),
    s: flow.sectors?.join(","),
    klas: flow.classCode,
  };
  return Object.entries(fields).map(([name, value]) =>
    value ? <input key={name} type="hidden" name={name} value={value} /> : null,
  );
};
