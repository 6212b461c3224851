import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { ictGroupOf, ictGroups, type IctGroup } from "@techconnect/domain/taxonomy/ict-occupations";

/** Other work that a job profile tells about, such as a teacher or an installer. */
export type OccupationGroup = IctGroup | "other";

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

const order: readonly OccupationGroup[] = [...ictGroups, "other"];

type Grouped = { readonly iscoGroup: { readonly code: string } | null };

/** Occupations by group, groups in a fixed order, those without any left out. */
export const inGroups = <Occupation extends Grouped>(
  occupations: readonly Occupation[],
): readonly { readonly group: OccupationGroup; readonly occupations: readonly Occupation[] }[] => {
  const byGroup = Map.groupBy(occupations, ({ iscoGroup }) => ictGroupOf(iscoGroup?.code ?? "") ?? "other");
  return order.flatMap((group) => {
    const own = byGroup.get(group);
    return own ? [{ group, occupations: own }] : [];
  });
};
