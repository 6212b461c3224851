import { Trans } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import type { CoursePageQuery } from "../../graphql/generated/graphql.ts";

type Page = Pick<
  NonNullable<CoursePageQuery["course"]>,
  "admission" | "description" | "language" | "outcome" | "skills" | "summary"
>;
type InOwnWords = { readonly text: string | null; readonly language: string };

/** What the school says, in its own language; what it does not say, one can ask. */
const OwnWords = ({ text, language }: InOwnWords) =>
  text === null ? (
    <p className="measure">
      <Trans>Vraag het de school</Trans>
    </p>
  ) : (
    <p className="measure" lang={language} dir="auto">
      {text}
    </p>
  );

/** Paragraphs that the first lines of the page have not said yet. */
const More = ({ description, summary, language }: Pick<Page, "description" | "summary" | "language">) =>
  description.every((paragraph) => paragraph === summary) ? null : (
    <section className="section posting" aria-labelledby="about">
      <h2 id="about">
        <Trans>Over deze opleiding</Trans>
      </h2>
      <div lang={language} dir="auto">
        {description.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </section>
  );

/** What the school tells about it: what it is, how one gets in, what one holds and learns. */
export const CourseContent = ({ admission, outcome, skills, ...about }: Page) => (
  <div>
    <More {...about} />
    <PageSection id="admission" title={<Trans>Zo kom je erin</Trans>}>
      <OwnWords text={admission} language={about.language} />
    </PageSection>
    <PageSection id="outcome" title={<Trans>Dit heb je daarna</Trans>}>
      <OwnWords text={outcome} language={about.language} />
    </PageSection>
    {skills.length > 0 && (
      <PageSection id="learn" title={<Trans>Dit leer je</Trans>}>
        <ul>
          {skills.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </ul>
      </PageSection>
    )}
  </div>
);
