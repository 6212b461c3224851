/** What stands behind an option such as `--size=S`. */
export const textFrom = (options: readonly string[], name: string): string | undefined =>
  options.find((option) => option.startsWith(`--${name}=`))?.slice(name.length + 3);

/** Numbers of an option such as `--sizes=1000,10000`. */
export const numbersFrom = (options: readonly string[], name: string, usual: readonly number[]): readonly number[] => {
  const numbers = textFrom(options, name)?.split(",").map(Number) ?? usual;
  if (numbers.some((number) => !Number.isInteger(number) || number < 1))
    throw new Error(`--${name} takes whole numbers from 1, with commas between them.`);
  return numbers;
};
