import type { Messages } from "@lingui/core";
import { messages as account } from "../compiled/ar/account.ts";
import { messages as classes } from "../compiled/ar/classes.ts";
import { messages as courses } from "../compiled/ar/courses.ts";
import { messages as frame } from "../compiled/ar/frame.ts";
import { messages as guide } from "../compiled/ar/guide.ts";
import { messages as help } from "../compiled/ar/help.ts";
import { messages as helping } from "../compiled/ar/helping.ts";
import { messages as matches } from "../compiled/ar/matches.ts";
import { messages as membership } from "../compiled/ar/membership.ts";
import { messages as mine } from "../compiled/ar/mine.ts";
import { messages as saved } from "../compiled/ar/saved.ts";
import { messages as search } from "../compiled/ar/search.ts";
import { messages as site } from "../compiled/ar/site.ts";
import { messages as talent } from "../compiled/ar/talent.ts";
import { messages as told } from "../compiled/ar/told.ts";
import { messages as vacancies } from "../compiled/ar/vacancies.ts";

export const messages: Messages = {
  ...frame,
  ...site,
  ...talent,
  ...told,
  ...matches,
  ...guide,
  ...courses,
  ...vacancies,
  ...help,
  ...classes,
  ...mine,
  ...saved,
  ...search,
  ...account,
  ...helping,
  ...membership,
};
