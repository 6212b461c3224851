import type { Messages } from "@lingui/core";
import { messages as account } from "../compiled/en/account.ts";
import { messages as classes } from "../compiled/en/classes.ts";
import { messages as courses } from "../compiled/en/courses.ts";
import { messages as frame } from "../compiled/en/frame.ts";
import { messages as guide } from "../compiled/en/guide.ts";
import { messages as help } from "../compiled/en/help.ts";
import { messages as helping } from "../compiled/en/helping.ts";
import { messages as matches } from "../compiled/en/matches.ts";
import { messages as membership } from "../compiled/en/membership.ts";
import { messages as mine } from "../compiled/en/mine.ts";
import { messages as saved } from "../compiled/en/saved.ts";
import { messages as search } from "../compiled/en/search.ts";
import { messages as site } from "../compiled/en/site.ts";
import { messages as talent } from "../compiled/en/talent.ts";
import { messages as told } from "../compiled/en/told.ts";
import { messages as vacancies } from "../compiled/en/vacancies.ts";

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
