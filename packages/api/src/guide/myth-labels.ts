import { verdictSubjects } from "@techconnect/catalogue/guide";
import { mythLabelOf, type Answers, type MythLabel } from "@techconnect/domain/guide/myth-label";
import type { JobProfile, VerdictSubject } from "./job-profile.ts";

/** What people fear that a kind of work asks, and in one word whether it does. */
export type LabelOnSubject = { readonly subject: VerdictSubject; readonly label: MythLabel };

/** Nine verdicts as three labels: maths, English, a diploma. */
export const mythLabelsOf = ({ verdicts }: Pick<JobProfile, "verdicts">): readonly LabelOnSubject[] =>
  verdictSubjects.map((subject) => {
    const answers: Answers = { job: "unknown", admission: "unknown", practice: "unknown" };
    const given = verdicts.filter((verdict) => verdict.subject === subject);
    return {
      subject,
      label: mythLabelOf({ ...answers, ...Object.fromEntries(given.map(({ aspect, answer }) => [aspect, answer])) }),
    };
  });
