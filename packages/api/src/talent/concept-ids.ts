/** The id of the experience that an ESCO occupation is. */
export const occupationId = (conceptId: string): string => `occupation:${conceptId}`;
/** The id of an ESCO skill among all technical skills. */
export const skillId = (conceptId: string): string => `esco:${conceptId}`;

const id = /^(?<prefix>occupation|esco):(?<conceptId>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The concept of ESCO behind the id of an experience; null for those of the catalogue alone. */
export const conceptIn = (
  experience: string,
): { readonly kind: "occupation" | "skill"; readonly id: string } | null => {
  const { prefix, conceptId } = id.exec(experience)?.groups ?? {};
  if (conceptId === undefined) return null;
  return { kind: prefix === "esco" ? "skill" : "occupation", id: conceptId };
};
