/** What is left of an input object once the fields that nobody filled in are gone: `null` is as good as absent. */
export const given = <Input extends object>(input: Input | null | undefined): WithoutNull<Input> => {
  const filled: Partial<Input> = { ...input };
  for (const key of keysOf(filled)) if (filled[key] == null) delete filled[key];
  return filled as WithoutNull<Input>;
};

type WithoutNull<Input> = { [Key in keyof Input]?: NonNullable<Input[Key]> };
const keysOf = <T extends object>(of: T) => Object.keys(of) as (keyof T)[];
