/** Marks that keyboards add and nobody sees. The two joiners belong to the spelling of some names. */
const invisible = /(?![\u200c\u200d])\p{Cf}/gu;
/** Controls and characters that do not exist: they could break a line of a mail. */
const unprintable = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/u;

/** A text as somebody meant it: in one line, with single spaces and none at the ends. */
export const tidied = (text: string): string =>
  text.normalize("NFC").replaceAll(invisible, "").replaceAll(/\s+/gu, " ").trim();

export const isPrintable = (text: string): boolean => !unprintable.test(text);
