import type { Choices, JobProfile } from "@techconnect/catalogue/guide";
import { classCodeFrom } from "@techconnect/domain/classes/class-code";
import { hashOf, keyed } from "../platform/secrets.ts";
import type { RequestScope, Slice } from "../platform/slice.ts";
import type { TalentContent } from "../talent/talent-content.ts";
import type { ClassTokens } from "./class-groups.ts";
import type { ClassesContext } from "./classes-context.ts";
import { makeClearUpClasses } from "./clear-up-classes.ts";
import { makeFindClassToJoin } from "./find-class-to-join.ts";
import { ClassResolver } from "./graphql/class.resolver.ts";
import { makeJoinClass } from "./join-class.ts";
import { makeMakeClass } from "./make-class.ts";
import { makeCloseClass, makeEraseClass, makeShowClass } from "./manage-class.ts";
import { ClassDayTable, ClassGroupTable } from "./postgres/class-group.table.ts";
import { postgresClassCaretaker, postgresClassTransaction } from "./postgres/class-groups.postgres.ts";
import { workForTalents } from "./work-for-talents.ts";

/** Letters of base64url: 48 bits, so that two forms of a class hardly ever look alike. */
const markLength = 8;

const classTokens = ({ LINK_SECRET }: RequestScope["config"]): ClassTokens => {
  const make = keyed(LINK_SECRET);
  return {
    tokenFor: (requestId) => make("class", requestId),
    hashOf,
    codeFor: (requestId, attempt) =>
      classCodeFrom(Number.parseInt(hashOf(make("class code", `${requestId} ${attempt}`)).slice(0, 12), 16)),
    markFor: (classId, requestId) => make("class mark", `${classId} ${requestId}`).slice(0, markLength),
  };
};

type Needs = {
  readonly content: TalentContent;
  readonly choices: Choices;
  readonly jobProfiles: readonly Pick<JobProfile, "slug" | "transferable">[];
};

export const classesModule = ({ content, choices, jobProfiles }: Needs): Slice<ClassesContext> => {
  const interestIds = choices.interests.map(({ id }) => id);
  const work = workForTalents(jobProfiles, content.skillsOf);
  return {
    tables: [ClassGroupTable, ClassDayTable],
    resolvers: [ClassResolver],
    context: ({ em, config, now, newId }) => {
      const needs = { transaction: postgresClassTransaction(em), tokens: classTokens(config), interestIds, now };
      return {
        classes: {
          make: makeMakeClass({ ...needs, newId }),
          findToJoin: makeFindClassToJoin(needs),
          join: makeJoinClass(needs),
          show: makeShowClass(needs),
          close: makeCloseClass(needs),
          erase: makeEraseClass(needs),
          workForTalents: work,
        },
      };
    },
    routines: [
      {
        name: "clear-up-classes",
        cron: "23 * * * *",
        make: ({ em, now }) => makeClearUpClasses({ caretaker: postgresClassCaretaker(em), now }),
      },
    ],
  };
};
