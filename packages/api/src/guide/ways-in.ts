import type { Schooling } from "@techconnect/domain/guide/schooling";
import { wayInto, type WayIn } from "@techconnect/domain/guide/way-in";
import type { Course } from "../courses/course.ts";
import type { Loader } from "../platform/loader.ts";
import type { PageOf } from "../platform/nested-page.ts";
import type { Page } from "../platform/page.ts";
import type { JobProfile } from "./job-profile.ts";

/** Who edits the guide links a kind of work to a handful of courses; one page holds them all. */
const routes = { first: 100, after: null };

/** How somebody gets into a kind of work with the courses that are open now; loads many of them together. */
export const waysIn =
  (pageOfJobProfile: Loader<PageOf, Page<Course>>) =>
  async ({ locale, id, levels }: JobProfile, from: Schooling | null): Promise<WayIn<Course>> => {
    const { rows } = await pageOfJobProfile.load({ locale, owner: id, asked: routes });
    return wayInto(from, { levels, routes: rows });
  };
