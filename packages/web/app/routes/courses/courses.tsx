import { useSearchParams } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { Courses, CoursesPage, coursesVariables } from "../../features/courses/courses.tsx";
import { askedInAddress } from "../../request/asked-in-address.ts";
import type { Route } from "./+types/courses.ts";

const variablesOf = (request: Request) => coursesVariables(askedInAddress(new URL(request.url).searchParams));

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  await ask(clientOf(request, context), CoursesPage, variablesOf(request));
  return null;
};

const CoursesRoute = () => <Courses {...askedInAddress(useSearchParams()[0])} />;
export default CoursesRoute;
