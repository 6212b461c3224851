import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { OccupationGroup } from "./in-groups.ts";

/** What is done in each group, in plain words; ISCO's own names are for those who count. */
export const groupWords: Record<OccupationGroup, MessageDescriptor> = {
  "251": msg`Software en apps maken`,
  "252": msg`Databases, netwerken en beveiliging`,
  "351": msg`Hulp bij computers en systemen`,
  "352": msg`Beeld, geluid en telefonie`,
  "133": msg`Leiding geven in ICT`,
  "2152": msg`Elektronica ontwerpen`,
  "2153": msg`Telefoon en internet ontwerpen`,
  "2166": msg`Beeld en media ontwerpen`,
  "2356": msg`Lesgeven over computers`,
  "2434": msg`ICT verkopen`,
  "3114": msg`Elektronica bouwen en testen`,
  "7421": msg`Elektronica repareren`,
  "7422": msg`Telefoons, computers en kabels`,
  other: msg`Ander werk met tech`,
};
