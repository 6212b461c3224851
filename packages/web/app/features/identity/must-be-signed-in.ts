import { redirect } from "react-router";

/**
 * Sends whoever is not signed in to where they can, and back again afterwards.
 *
 * @throws a redirect when `account` is null
 */
export const mustBeSignedIn = <Account>(request: Request, account: Account | null | undefined): Account => {
  if (account !== null && account !== undefined) return account;
  const { pathname, search } = new URL(request.url);
  const [, lang = "nl"] = pathname.split("/");
  throw redirect(`/${lang}/inloggen?${new URLSearchParams({ verder: `${pathname}${search}` })}`, 302);
};
