import { redirect } from "react-router";
import { clientOf } from "../../apollo/request-client.server.ts";
import { cardWords } from "../../features/classes/card-words.server.ts";
import { loadClass } from "../../features/classes/load-class.server.ts";
import { PrintCards } from "../../features/classes/print-cards.tsx";
import { originOf } from "../../request/origin-of.server.ts";
import type { Route } from "./+types/print-cards.ts";

const usualCount = 28;
const mostCards = 60;

/** How many cards an address asks for; `usual` where it asks for none, or for what cannot be. */
const countIn = (asked: string | null, usual: number): number =>
  asked !== null && /^\d{1,3}$/.test(asked) ? Math.min(mostCards, Math.max(1, Number(asked))) : usual;

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const seen = await loadClass(clientOf(request, context), params.token);
  const back = `/${params.lang}/klas/${params.token}`;
  // that page says that there is no such class
  if (!seen) throw redirect(back);
  const origin = originOf(request);
  return {
    code: seen.code,
    words: await Promise.all(seen.languages.map((locale) => cardWords(locale, origin, seen.code))),
    count: countIn(new URL(request.url).searchParams.get("aantal"), seen.expected ?? usualCount),
    back,
  };
};

const PrintCardsRoute = ({ loaderData }: Route.ComponentProps) => <PrintCards {...loaderData} />;
export default PrintCardsRoute;
