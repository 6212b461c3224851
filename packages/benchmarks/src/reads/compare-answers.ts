import type { Answer, Position } from "./answer.ts";
import type { Running } from "./measure.ts";

/** The same fields in the same order, whoever gives them. */
const inOneShape = (answer: Answer): string =>
  JSON.stringify(
    answer.map(({ id, slug, title, summary, employer, skills, courses }) => ({
      id,
      slug,
      title,
      summary,
      employer,
      skills: skills.map((skill) => [skill.id, skill.label]),
      courses: courses.map((course) => [course.id, course.slug, course.title]),
    })),
  );

export const ask = async ({ contender, server }: Running, position: Position): Promise<Answer> => {
  const response = await fetch(server.origin + contender.path, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(contender.bodyAt(position)),
  });
  const text = await response.text();
  try {
    return contender.answerIn(JSON.parse(text));
  } catch {
    throw new Error(`${contender.label} answers ${response.status}: ${text.slice(0, 300)}`);
  }
};

/** @returns the size of a usual answer in kB, in one shape */
export const sameAnswers = async (all: readonly Running[], positions: readonly Position[]): Promise<number> => {
  let size = 0;
  for (const position of positions) {
    const [expected, ...others] = await Promise.all(
      all.map(async (running) => ({ running, answer: inOneShape(await ask(running, position)) })),
    );
    for (const { running, answer } of others)
      if (answer !== expected?.answer) throw new Error(`${running.contender.label} answers something else.`);
    size += (expected?.answer.length ?? 0) / positions.length / 1_000;
  }
  return size;
};
