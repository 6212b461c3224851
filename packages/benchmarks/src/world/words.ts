import { oneOf, type Numbers } from "./numbers.ts";

const starts = ["Junior", "Leerling", "Medewerker", "Assistent", "Beheerder", "Ontwikkelaar", "Tester", "Ontwerper"];
const fields = ["netwerken", "websites", "data", "helpdesk", "beveiliging", "apps", "cloud", "spellen", "robots"];
const sites = ["in de zorg", "op school", "in de winkel", "bij de gemeente", "in de haven", "in een klein team"];
const verbs = ["Storingen oplossen", "Schermen ontwerpen", "Gegevens ordenen", "Klanten helpen", "Code nakijken"];
const tools = ["met Linux", "met SQL", "met Python", "met JavaScript", "in de cloud", "op papier", "in Excel"];
const sentences = [
  "Jij helpt collega's met hun computer.",
  "Samen houden we het netwerk in de lucht.",
  "Je leert het vak op de werkvloer, met een vaste begeleider.",
  "Wij werken in een klein team dat elkaar goed kent.",
  "Een diploma is niet nodig; nieuwsgierigheid wel.",
];

export const titleOfWork = (next: Numbers): string =>
  `${oneOf(next, starts)} ${oneOf(next, fields)} ${oneOf(next, sites)}`;
export const nameOfSkill = (next: Numbers, number: number): string =>
  `${oneOf(next, verbs)} ${oneOf(next, tools)} ${number}`;
export const aSentence = (next: Numbers): string => oneOf(next, sentences);
