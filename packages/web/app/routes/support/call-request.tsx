import { data, redirect, useSearchParams } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { CallRequest, EraseCallRequest, HeldCallRequest, NothingHeld } from "../../features/support/call-request.tsx";
import { dropCallResult } from "../../features/support/call-result.server.ts";
import type { Route } from "./+types/call-request.ts";

/** In the address after erasing; says so, and does nothing. */
const erased = "gewist";

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const asked = await ask(clientOf(request, context), HeldCallRequest, { token: params.token });
  const held = asked?.callRequest ?? null;
  const justErased = new URL(request.url).searchParams.has(erased);
  return data(held, { status: held === null && !justErased ? 404 : 200 });
};

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  try {
    // whether it is gone now or was gone before makes no difference to who asked
    await clientOf(request, context).mutate({ mutation: EraseCallRequest, variables: { token: params.token } });
    const headers = { "Set-Cookie": dropCallResult() };
    return redirect(`${new URL(request.url).pathname}?${erased}`, { status: 303, headers });
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return data({ troubled: true }, { status: 503 });
  }
};

const CallRequestRoute = ({ loaderData, actionData }: Route.ComponentProps) => {
  const [parameters] = useSearchParams();
  return loaderData === null ? (
    <NothingHeld erased={parameters.has(erased)} />
  ) : (
    <CallRequest request={loaderData} troubled={actionData?.troubled ?? false} />
  );
};
export default CallRequestRoute;
