import type { OrganisationKind } from "./organisation.ts";

/** Kinds that sell, employ or pay: always in the register of the Chamber of Commerce. */
const registered: readonly OrganisationKind[] = ["employer", "educator", "funder"];

/** Must an organisation of this kind say its KvK number? Others may have none of their own, such as a school location. */
export const needsKvkNumber = (kind: OrganisationKind): boolean => registered.includes(kind);

/**
 * Reads a KvK number as people write it, with spaces or dots. Its form is looked at, the register is not.
 *
 * @returns eight digits, or null where there are none; the number has no check digit
 */
export const readKvkNumber = (text: string): string | null => {
  const digits = text.replaceAll(/[\s.]/gu, "");
  return /^\d{8}$/.test(digits) && digits !== "00000000" ? digits : null;
};
