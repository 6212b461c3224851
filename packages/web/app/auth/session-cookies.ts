/** What the names of the cookies begin with that say who is signed in; over https the browser holds them to this host. */
const names = /^(?:__Host-)?techconnect\./;

/** Of a Cookie header, what says who is signed in; undefined where nothing does. */
export const sessionCookies = (header: string | null | undefined): string | undefined => {
  const kept = (header ?? "").split("; ").filter((pair) => names.test(pair));
  return kept.length === 0 ? undefined : kept.join("; ");
};
