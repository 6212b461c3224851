import { useSearchParams } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { Vacancies, VacanciesPage, vacanciesVariables } from "../../features/vacancies/vacancies.tsx";
import { askedInAddress } from "../../request/asked-in-address.ts";
import type { Route } from "./+types/vacancies.ts";

const variablesOf = (request: Request) => vacanciesVariables(askedInAddress(new URL(request.url).searchParams));

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  await ask(clientOf(request, context), VacanciesPage, variablesOf(request));
  return null;
};

const VacanciesRoute = () => <Vacancies {...askedInAddress(useSearchParams()[0])} />;
export default VacanciesRoute;
