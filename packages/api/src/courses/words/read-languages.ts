/** What languages are called here, by tag. */
const names: Readonly<Record<string, RegExp>> = {
  nl: /^(nl|nld|dut|nederlands|dutch)\b/iu,
  en: /^(en|eng|engels|english)\b/iu,
  ar: /^(ar|ara|arabisch|arabic)\b/iu,
  tr: /^(tr|tur|turks|turkish)\b/iu,
  uk: /^(uk|ukr|oekra[iï]ens|ukrainian)\b/iu,
  pl: /^(pl|pol|pools|polish)\b/iu,
  es: /^(es|spa|spaans|spanish)\b/iu,
  fr: /^(fr|fra|fre|frans|french)\b/iu,
  ti: /^(ti|tir|tigrinya)\b/iu,
};

/** Tags of the languages that are named, by tag or in words, in order and each once; those that we do not know are left out. */
export const languagesIn = (words: readonly string[]): readonly string[] => {
  const separate = words
    .flatMap((text) => text.split(/[,;/+&]|\ben\b(?=\s+\p{L}{3})|\band\b/u))
    .map((text) => text.trim());
  return [
    ...new Set(separate.flatMap((text) => Object.entries(names).find(([, pattern]) => pattern.test(text))?.[0] ?? [])),
  ];
};
