import { redirect } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { withCookies } from "../../auth/ask-auth.server.ts";
import { ForgetCard } from "../../features/mine/forget-card.mutation.ts";
import { openKeptCard } from "../../features/talent/keep-in-account.server.ts";
import { unavailable } from "../../request/page-errors.ts";
import type { Route } from "./+types/kept-card.ts";

/** Looking at the address opens and erases nothing. */
export const loader = ({ params }: Route.LoaderArgs) => redirect(`/${params.lang}/account`, 302);

/** Opens the card of the account in this browser, or erases it. */
export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const account = `/${params.lang}/account`;
  const form = await request.formData();
  const client = clientOf(request, context);
  try {
    if (form.get("doe") === "vergeet") {
      await client.mutate({ mutation: ForgetCard });
      return redirect(`${account}?mijn=kaart-weg`, 303);
    }
    const opened = await openKeptCard(client, params.lang);
    if (opened === null) return redirect(`${account}?mijn=geen-kaart`, 303);
    return redirect(opened.address, { status: 303, headers: withCookies(...opened.cookies) });
  } catch (error) {
    throw isUnavailable(error) ? unavailable() : error;
  }
};
