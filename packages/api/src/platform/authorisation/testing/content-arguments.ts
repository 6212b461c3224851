import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { contentId } from "../../content-id.ts";

const answers = "bdacbdacbdac";
const needs = {
  postcode: "1012",
  travelMinutes: 20,
  hoursPerWeek: 8,
  budgetCents: 0,
  benefit: true,
  help: ["LAPTOP", "CHILDCARE"],
  schoolLevel: "MBO4",
};

/** Arguments of fields that show what everybody may know, by `Type.field.argument`. @param target the type to come to */
export const contentArguments = (
  { sampleEmployers, providers }: Catalogue,
  target: string,
): Readonly<Record<string, unknown>> => {
  const wrong = target === "InvalidInput" || target === "UserError";
  const nothingNear = /^Search(Rescue|Wider|Without)$/.test(target);
  const course = providers.flatMap(({ courses }) => courses).find(({ editions }) => editions.length > 0);
  return {
    "Query.search.query": nothingNear ? "zonnepaneelinstallateur" : "developer zonder diploma",
    ...(nothingNear
      ? { "Query.search.kinds": ["VACANCY"], "Query.search.filter": { near: { postcode: "1012", kilometres: 1 } } }
      : {}),
    "Query.talents.answers": wrong ? "nothing" : answers,
    "Query.suggestions.input": {
      answers: wrong ? "nothing" : answers,
      interests: ["making", "people"],
      wishes: ["care"],
      needs,
      experiences: [{ id: "kok", words: "kok in een restaurant", confirmed: ["tc:plannen"] }],
      first: 9,
    },
    "Query.linkExperiences.input": { text: wrong ? "kok".repeat(200) : "kok in een restaurant, en koken" },
    "Query.experiences.ids": ["kok"],
    "Query.jobProfile.slug": "it-helpdesk",
    "Query.course.slug": course?.slug,
    "Query.vacancy.slug": sampleEmployers[0]?.vacancies[0]?.slug,
    "Query.place.postcode": "1012",
    "Query.node.id": contentId("job-profile", "it-helpdesk"),
  };
};
