import { data } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { Vacancy, VacancyPage } from "../../features/vacancies/vacancy.tsx";
import { notFound } from "../../request/page-errors.ts";
import type { Route } from "./+types/vacancy.ts";

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const asked = await ask(clientOf(request, context), VacancyPage, { slug: params.slug });
  if (!asked?.vacancy) throw notFound();
  // a closed one has a page of its own, which search engines should forget
  return asked.vacancy.open ? null : data(null, { status: 410 });
};

const VacancyRoute = ({ params }: Route.ComponentProps) => <Vacancy slug={params.slug} />;
export default VacancyRoute;
