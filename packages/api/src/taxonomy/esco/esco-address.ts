import { v5 as uuidv5, validate, NIL } from "uuid";

const address = /^https?:\/\/data\.europa\.eu\/esco\/[\w./-]+$/;

/** The UUID at the end of an address, or one made of the address when it ends in a code; null for another address. */
export const idOfAddress = (uri: string): string | null => {
  if (!address.test(uri)) return null;
  const last = uri.slice(uri.lastIndexOf("/") + 1).toLowerCase();
  return validate(last) && last !== NIL ? last : uuidv5(uri, uuidv5.URL);
};
