/** Longer than any address of the flow can be. */
const longest = 1000;

/**
 * Is it what somebody told, as the query of an address of the flow carries it, such as `a=bdac&t=helping`? No code of a
 * group is kept with it.
 */
export const isKeptFlow = (text: unknown): text is string =>
  typeof text === "string" &&
  text.length <= longest &&
  /^(a=[a-dx]{1,12}|[tis]=[a-z,-]+)(&[atis]=[a-z,-]+)*$/.test(text);
