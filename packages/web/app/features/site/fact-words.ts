import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { CourseMode, DayPart, Level, OnTheJobLearning, RemoteWork } from "../../graphql/generated/graphql.ts";

/** What the fixed values of the API are called on a page. */

export const levelWords: Record<Level, MessageDescriptor> = {
  NONE: msg`zonder diploma`,
  VMBO: msg`vmbo`,
  MBO1: msg`mbo 1`,
  MBO2: msg`mbo 2`,
  MBO3: msg`mbo 3`,
  MBO4: msg`mbo 4`,
  AD: msg`associate degree`,
  HBO: msg`hbo`,
  WO: msg`universiteit`,
};

export const dayPartWords: Record<DayPart, MessageDescriptor> = {
  SCHOOL_HOURS: msg`onder schooltijd`,
  DAYTIME: msg`overdag`,
  EVENING: msg`in de avond`,
  WEEKEND: msg`in het weekend`,
};

export const courseModeWords: Record<CourseMode, MessageDescriptor> = {
  ON_SITE: msg`Je leert op een vaste plek.`,
  ONLINE: msg`Je leert online, thuis.`,
  BLENDED: msg`Je leert deels online, deels op een vaste plek.`,
  WORK_BASED: msg`Je leert op het werk.`,
};

export const remoteWords: Record<RemoteWork, MessageDescriptor> = {
  NO: msg`op de werkplek`,
  PARTLY: msg`deels thuis`,
  FULLY: msg`helemaal thuis`,
};

export const learningWords: Record<OnTheJobLearning, MessageDescriptor> = {
  ON_THE_JOB: msg`Je leert het op het werk.`,
  BBL: msg`Je werkt en leert voor een diploma (bbl).`,
  NONE: msg`Je kunt het werk al.`,
};
