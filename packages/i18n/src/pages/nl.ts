import type { Messages } from "@lingui/core";
import { messages as account } from "../compiled/nl/account.ts";
import { messages as classes } from "../compiled/nl/classes.ts";
import { messages as courses } from "../compiled/nl/courses.ts";
import { messages as frame } from "../compiled/nl/frame.ts";
import { messages as guide } from "../compiled/nl/guide.ts";
import { messages as help } from "../compiled/nl/help.ts";
import { messages as helping } from "../compiled/nl/helping.ts";
import { messages as matches } from "../compiled/nl/matches.ts";
import { messages as membership } from "../compiled/nl/membership.ts";
import { messages as mine } from "../compiled/nl/mine.ts";
import { messages as saved } from "../compiled/nl/saved.ts";
import { messages as search } from "../compiled/nl/search.ts";
import { messages as site } from "../compiled/nl/site.ts";
import { messages as talent } from "../compiled/nl/talent.ts";
import { messages as told } from "../compiled/nl/told.ts";
import { messages as vacancies } from "../compiled/nl/vacancies.ts";

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
