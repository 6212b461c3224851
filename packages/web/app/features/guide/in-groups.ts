import { ictGroupOf, ictGroups, type IctGroup } from "@techconnect/domain/taxonomy/ict-occupations";

/** Other work that a job profile tells about, such as a teacher or an installer. */
export type OccupationGroup = IctGroup | "other";

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
