/** Letters with which Dutch joins the parts of a compound. */
const joints = ["", "s", "en", "e", "n"];
const shortestPart = 3;
const longestCompound = 45;

/**
 * Splits compounds into words that are known: `telefoonreparateur` is `telefoon` and `reparateur`, `kwaliteitsmedewerker`
 * is `kwaliteit` and `medewerker`. A word that is known itself stays whole, and so does one of which any part is not.
 *
 * @param known folded words, of three letters or more
 */
export const makeCompoundSplitter = (known: ReadonlySet<string>) => {
  const remembered = new Map<string, readonly string[]>();

  const split = (word: string): readonly string[] | null => {
    if (known.has(word)) return [word];
    // the longest part first: "software" before "soft"
    for (let end = word.length - shortestPart; end >= shortestPart; end--) {
      const head = word.slice(0, end);
      if (!known.has(head)) continue;
      const tail = joints
        .filter((joint) => word.startsWith(joint, end) && word.length - end - joint.length >= shortestPart)
        .map((joint) => split(word.slice(end + joint.length)))
        .find((parts) => parts !== null);
      if (tail) return [head, ...tail];
    }
    return null;
  };

  return (word: string): readonly string[] => {
    if (word.length < 2 * shortestPart || word.length > longestCompound) return [word];
    const before = remembered.get(word);
    if (before) return before;
    const parts = split(word) ?? [word];
    if (remembered.size > 50_000) remembered.clear();
    remembered.set(word, parts);
    return parts;
  };
};
