import { mayEnter, type Beginner } from "@techconnect/domain/courses/may-enter";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Loader } from "../platform/loader.ts";
import type { PageOf } from "../platform/nested-page.ts";
import type { Page } from "../platform/page.ts";
import type { Course } from "./course.ts";

/** Enough to begin somewhere; the page of the work has them all. */
export const coursesToEnterShown = 2;
/** The lowest entry comes first, so the first that one may enter are among these; any more stand on the page of the work. */
const lookedAt = 10;

type Asked = { readonly locale: Locale; readonly jobProfile: string; readonly beginner: Beginner };

/** The courses to a kind of work that somebody may enter, lowest entry first, at most two. */
export const coursesToEnter =
  (pageOfJobProfile: Loader<PageOf, Page<Course>>) =>
  async ({ locale, jobProfile, beginner }: Asked): Promise<readonly Course[]> => {
    const asked = { first: lookedAt, after: null };
    const { rows } = await pageOfJobProfile.load({ locale, owner: jobProfile, asked });
    return rows.filter((course) => mayEnter(beginner, course)).slice(0, coursesToEnterShown);
  };
