/** The path of a request without what is nobody's business: no query string (answers travel there), no secret link. */
export const pathForLog = (url: string): string => {
  const [path = ""] = url.split(/[?#]/);
  return path.replace(
    /^(\/[^/]*\/(?:verzoek|klas|inloggen\/link|account\/adres\/link|uitnodiging|ouder)\/)[^/]+/,
    "$1:token",
  );
};
