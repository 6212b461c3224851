/**
 * Between two things that somebody tells: punctuation, a new line, or a word for "and", "then" or "also". In Arabic
 * "and" is written to the word behind it, so only before verbs with which people begin to tell.
 */
const between =
  /[\n,;()"“”«»؟،؛•]+|[.:!?](?=\s|$)|\s[-–—]\s|\s(?:en|and|ook|also|daarna|toen|then|vervolgens|maar|but|plus|ve|sonra|oraz|і|та|ثم)(?=\s)|\sو(?=\s|كنت|عملت|أعمل|اعتنيت|أعتني|ساعدت|أساعد|طبخت|بعت|ربيت|تطوعت|لدي|عندي)/giu;

/** Cuts a text into the things that it tells, in order, without space around them; empty ones are left out. */
export const clausesIn = (text: string): readonly string[] =>
  text
    .split(between)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
