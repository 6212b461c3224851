import { useSearchParams } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { SearchPage, SearchStart } from "../../features/search/search.query.ts";
import { asksNothing, searchIn, searchVariables } from "../../features/search/search-in-address.ts";
import { Search } from "../../features/search/search.tsx";
import type { Route } from "./+types/search.ts";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const asked = searchIn(new URL(request.url).searchParams);
  const client = clientOf(request, context);
  if (asksNothing(asked)) await ask(client, SearchStart, {});
  else await ask(client, SearchPage, searchVariables(asked));
  return null;
};

const SearchRoute = () => <Search asked={searchIn(useSearchParams()[0])} />;
export default SearchRoute;
