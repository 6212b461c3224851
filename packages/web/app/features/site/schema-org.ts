type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [key: string]: Value };

/** Facts by the names of schema.org. What is `undefined` is not known and left out. */
export type Facts = { readonly [key: string]: Value };

/** Something in the words of schema.org, of one kind. */
export type Thing = Facts & { readonly "@type": string };
