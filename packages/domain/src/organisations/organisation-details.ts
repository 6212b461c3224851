import { isPrintable, tidied } from "../kernel/one-line.ts";
import { fail, ok, type Failure, type Result } from "../kernel/result.ts";
import { isPublicProvider, readEmailDomain } from "./email-domain.ts";
import { needsKvkNumber, readKvkNumber } from "./kvk-number.ts";
import type { OrganisationKind } from "./organisation.ts";

/** What somebody fills in about an organisation. Nothing of it has been looked at yet. */
export type AskedDetails = {
  readonly name: string;
  readonly kvkNumber: string | null;
  readonly website: string | null;
  readonly emailDomain: string | null;
  readonly about: string | null;
};

/** What an organisation says about itself. */
export type OrganisationDetails = {
  /** 2 to 80 characters. */
  readonly name: string;
  /** Eight digits. */
  readonly kvkNumber: string | null;
  /** An address of http or https. */
  readonly website: string | null;
  /** In lower case; never that of a public provider. */
  readonly emailDomain: string | null;
  /** At most 1,000 characters, in one paragraph. */
  readonly about: string | null;
};

export type UnreadableDetails = Failure<"UnreadableDetails"> & { readonly field: keyof AskedDetails };

const longestName = 80;
const longestAbout = 1_000;
const longestWebsite = 200;

const unreadable = (field: UnreadableDetails["field"], message: string) =>
  fail<UnreadableDetails>({ kind: "UnreadableDetails", field, message });

/** Names stand in letters that we send: an address in one would make our letter somebody else's. */
const holdsAddress = /:\/\/|www\.|@/i;

const readName = (text: string): string | null => {
  const name = tidied(text);
  const length = [...name].length;
  const isName = length >= 2 && length <= longestName && /\p{L}/u.test(name) && isPrintable(name);
  return isName && !holdsAddress.test(name) ? name : null;
};

const readWebsite = (text: string): string | null => {
  const written = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `https://${written}`;
  if (address.length > longestWebsite || !URL.canParse(address)) return null;
  const { protocol, username, password, hostname, href } = new URL(address);
  const isPublic = /^https?:$/.test(protocol) && username + password === "" && readEmailDomain(hostname) !== null;
  return isPublic ? href : null;
};

const readAbout = (text: string): string | null => {
  const about = tidied(text);
  return isPrintable(about) && [...about].length <= longestAbout ? about : null;
};

const isFilled = (text: string | null): text is string => text !== null && text.trim() !== "";

/** Reads a field that may stay empty; undefined where what stands there cannot be read. */
const optional = (text: string | null, read: (text: string) => string | null): string | null | undefined =>
  isFilled(text) ? (read(text) ?? undefined) : null;

/** @returns the details, or the first field that cannot be read, in the order of the form */
export const readDetails = (
  kind: OrganisationKind,
  asked: AskedDetails,
): Result<OrganisationDetails, UnreadableDetails> => {
  const name = readName(asked.name);
  if (name === null)
    return unreadable("name", `A name has a letter, 2 to ${longestName} characters, and no address in it.`);

  const kvkNumber = optional(asked.kvkNumber, readKvkNumber);
  if (kvkNumber === undefined || (kvkNumber === null && needsKvkNumber(kind)))
    return unreadable("kvkNumber", "A KvK number has eight digits; it stands on the extract of the register.");

  const website = optional(asked.website, readWebsite);
  if (website === undefined) return unreadable("website", "A website is an address such as https://www.example.org.");

  const emailDomain = optional(asked.emailDomain, readEmailDomain);
  if (emailDomain === undefined) return unreadable("emailDomain", "An e-mail domain is what stands after the @.");
  if (emailDomain !== null && isPublicProvider(emailDomain))
    return unreadable("emailDomain", "Anybody can have an address there; leave it empty without a domain of your own.");

  const about = optional(asked.about, readAbout);
  if (about === undefined) return unreadable("about", `This text has at most ${longestAbout} characters.`);

  return ok({ name, kvkNumber, website, emailDomain, about });
};

/** Do these details name another organisation, so that a moderator must look again? The website and text do not count. */
export const isSomebodyElse = (one: OrganisationDetails, other: OrganisationDetails): boolean =>
  one.name !== other.name || one.kvkNumber !== other.kvkNumber || one.emailDomain !== other.emailDomain;
