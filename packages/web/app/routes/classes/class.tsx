import { data, redirect, useSearchParams } from "react-router";
import { renderSVG } from "uqr";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { CloseClass, EraseClass } from "../../features/classes/class-page.query.ts";
import { ClassView } from "../../features/classes/class-view.tsx";
import { loadClass } from "../../features/classes/load-class.server.ts";
import { NoSuchClass } from "../../features/classes/no-such-class.tsx";
import { flowPath } from "../../features/talent/flow-in-address.ts";
import { originOf } from "../../request/origin-of.server.ts";
import type { Route } from "./+types/class.ts";

/** In the address after erasing; says so, and does nothing. */
const erased = "gewist";

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const seen = await loadClass(clientOf(request, context), params.token);
  if (!seen) return data(null, { status: new URL(request.url).searchParams.has(erased) ? 200 : 404 });
  const origin = originOf(request);
  return {
    seen,
    joinAddress: `${origin.replace(/^https?:\/\//, "")}/${params.lang}/talenten`,
    code: renderSVG(`${origin}${flowPath(params.lang, "talenten", { classCode: seen.code })}`, { border: 1 }),
  };
};

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const { pathname } = new URL(request.url);
  const erases = (await request.formData()).get("doe") === "wis";
  const { token } = params;
  try {
    // whether it is gone now or was gone before makes no difference to who asked
    const client = clientOf(request, context);
    if (erases) await client.mutate({ mutation: EraseClass, variables: { token } });
    else await client.mutate({ mutation: CloseClass, variables: { token } });
    return redirect(erases ? `${pathname}?${erased}` : pathname, { status: 303 });
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return data({ troubled: true }, { status: 503 });
  }
};

const ClassRoute = ({ loaderData, actionData }: Route.ComponentProps) => {
  const [parameters] = useSearchParams();
  return loaderData === null ? (
    <NoSuchClass erased={parameters.has(erased)} />
  ) : (
    <ClassView {...loaderData} troubled={actionData?.troubled ?? false} />
  );
};
export default ClassRoute;
