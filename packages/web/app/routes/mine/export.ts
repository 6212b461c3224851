import { redirect } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { ExportAccount } from "../../features/mine/my-data.query.ts";
import { personalPage } from "../../request/cache-headers.ts";
import type { Route } from "./+types/export.ts";

/** All that is held of whoever is signed in, as a file. */
export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const asked = await ask(clientOf(request, context), ExportAccount, {});
  // back to the page, not to a file that would appear by itself
  if (!asked?.me) return redirect(`/${params.lang}/account/gegevens`, 302);
  return new Response(asked.me.export, {
    headers: {
      ...personalPage,
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="techconnect-mijn-gegevens.json"',
    },
  });
};
