import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { Course, CoursePage } from "../../features/courses/course.tsx";
import { notFound } from "../../request/page-errors.ts";
import type { Route } from "./+types/course.ts";

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const data = await ask(clientOf(request, context), CoursePage, { slug: params.slug });
  if (!data?.course) throw notFound();
  return null;
};

const CourseRoute = ({ params }: Route.ComponentProps) => <Course slug={params.slug} />;
export default CourseRoute;
