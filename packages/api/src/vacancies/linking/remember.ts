/** Answers the same question once: feeds repeat titles and sentences. Forgets everything when it holds too much. */
export const remember = <Answer>(answer: (question: string, more: string) => Answer, most: number) => {
  const known = new Map<string, Answer>();
  return (question: string, more = ""): Answer => {
    const key = `${more} ${question}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = answer(question, more);
    if (known.size >= most) known.clear();
    known.set(key, now);
    return now;
  };
};
