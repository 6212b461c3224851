import { useSearchParams } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { GuideFront, GuideFrontPage } from "../../features/guide/guide-front.tsx";
import { readerIn } from "../../features/guide/reader.ts";
import type { Route } from "./+types/guide-front.ts";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  await ask(clientOf(request, context), GuideFrontPage, {});
  return null;
};

const GuideFrontRoute = () => <GuideFront audience={readerIn(useSearchParams()[0]).audience} />;
export default GuideFrontRoute;
