import { useSearchParams } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { Compare } from "../../features/guide/compare.tsx";
import { ComparePage } from "../../features/guide/compare.query.ts";
import { comparedIn } from "../../features/guide/compared.ts";
import { readerIn } from "../../features/guide/reader.ts";
import type { Route } from "./+types/compare.ts";

const variablesOf = (request: Request) => {
  const parameters = new URL(request.url).searchParams;
  return { slugs: [...comparedIn(parameters)], from: readerIn(parameters).schooling };
};

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  await ask(clientOf(request, context), ComparePage, variablesOf(request));
  return null;
};

const CompareRoute = () => {
  const [parameters] = useSearchParams();
  return <Compare asked={comparedIn(parameters)} reader={readerIn(parameters)} />;
};
export default CompareRoute;
