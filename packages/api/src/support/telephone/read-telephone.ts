import { parsePhoneNumberFromString } from "libphonenumber-js";
import type { ReadTelephone } from "@techconnect/domain/support/call-request";

/** Digits of other scripts, as an Arabic keyboard gives them. */
const westernDigits = (text: string): string =>
  text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** Reads a number of any country; one without a country code is Dutch. */
export const readTelephone: ReadTelephone = (text) => {
  const number = parsePhoneNumberFromString(westernDigits(text), { defaultCountry: "NL", extract: false });
  return number?.isValid() ? number.number : null;
};
