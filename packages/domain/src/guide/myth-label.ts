/** `no`: not needed. `sometimes`: on some routes, in some teams. `yes`: needed. `unknown`: nobody has checked. */
type Answer = "no" | "sometimes" | "yes" | "unknown";

/** What is known of maths, English or a diploma: for the job itself, to be admitted, and in daily practice. */
export type Answers = { readonly job: Answer; readonly admission: Answer; readonly practice: Answer };

export const mythLabels = ["not-needed", "not-in-the-work", "in-practice", "sometimes", "needed", "unknown"] as const;
export type MythLabel = (typeof mythLabels)[number];

/**
 * Three answers as one label. It never says less than the strictest of them: "not needed" takes three times no, and a
 * course that asks for it takes "not needed" away and leaves "not in the work". "In practice": the job itself does not ask
 * for it, and one meets it now and then.
 */
export const mythLabelOf = ({ job, admission, practice }: Answers): MythLabel => {
  const inTheWork = [job, practice];
  if (inTheWork.includes("yes")) return "needed";
  if (job === "no" && practice === "sometimes") return "in-practice";
  if (inTheWork.includes("sometimes")) return "sometimes";
  if (inTheWork.includes("unknown")) return "unknown";
  return admission === "no" ? "not-needed" : "not-in-the-work";
};
