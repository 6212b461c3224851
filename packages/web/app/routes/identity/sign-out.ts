import { redirect } from "react-router";
import { askAuth, withCookies } from "../../auth/ask-auth.server.ts";
import type { Route } from "./+types/sign-out.ts";

/** Looking at the address signs nobody out. */
export const loader = ({ params }: Route.LoaderArgs) => redirect(`/${params.lang}/account`, 302);

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const { cookies } = await askAuth({ request, context, path: "sign-out" });
  return redirect(`/${params.lang}`, { status: 303, headers: withCookies(...cookies) });
};
