/** Where anybody can have an address: says nothing about an organisation. Names before the last dot. */
const publicProviders: ReadonlySet<string> = new Set(
  `aol bluewin chello fastmail freemail gmail gmx googlemail hetnet home hotmail hushmail icloud inbox kpnmail
  kpnplanet laposte libero live mac mail mailbox me msn mymail online orange outlook passport planet posteo proton
  protonmail quicknet rocketmail seznam solcon soverin startmail t-online telfort tele2 tuta tutamail tutanota upcmail
  versatel web wanadoo xs4all yahoo yandex ymail zeelandnet ziggo zohomail zoho`.split(/\s+/),
);

const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const domain = new RegExp(`^(?:${label}\\.)+[a-z]{2,63}$`);
const longest = 253;

/** The domain of an e-mail address, in lower case. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1).toLowerCase();

/** What stands between a name and its country, as in `yahoo.co.uk`. */
const secondLevel: ReadonlySet<string> = new Set(["ac", "co", "com", "edu", "gov", "net", "org"]);

/** Can anybody have an address there, such as at `gmail.com`, `live.nl` or `yahoo.co.uk`? */
export const isPublicProvider = (domainName: string): boolean => {
  const [name = "", before] = domainName.split(".").toReversed().slice(1);
  return publicProviders.has(before !== undefined && secondLevel.has(name) ? before : name);
};

/**
 * Reads the e-mail domain of an organisation: `school.nl`, or what somebody writes for it, such as `@School.nl`.
 *
 * @returns in lower case; null where it is no domain
 */
export const readEmailDomain = (text: string): string | null => {
  const written = text.trim().toLowerCase().replace(/^@/, "");
  return written.length <= longest && domain.test(written) ? written : null;
};

/** RFC 5321, 4.5.3.1.3. */
const longestAddress = 254;
/** One `@`, no spaces or quotes: what people have, not all that RFC 5322 allows. */
const localPart = /^[^\s@"'<>(),;:\\[\]\p{Cc}\p{Cf}]{1,64}$/u;

/** Reads an e-mail address. @returns in lower case; null where it is none */
export const readEmail = (text: string): string | null => {
  const written = text.trim().toLowerCase();
  const at = written.lastIndexOf("@");
  if (at < 1 || written.length > longestAddress) return null;
  return localPart.test(written.slice(0, at)) && readEmailDomain(written.slice(at + 1)) === written.slice(at + 1)
    ? written
    : null;
};

/** What somebody else may see of an address: enough to know one's own by, such as `a•••@example.org`. */
export const maskedEmail = (email: string): string => `${[...email].at(0) ?? ""}•••@${domainOf(email)}`;
