import type { Provider } from "@techconnect/catalogue/courses";
import type { Choices as ChoicesContent, JobProfile as JobProfileContent } from "@techconnect/catalogue/guide";
import type { Locale } from "@techconnect/domain/kernel/locale";

export type Level = JobProfileContent["levels"][number];
export type Sector = JobProfileContent["sectors"][number];
export type DayPart = Provider["courses"][number]["dayParts"][number];

/** Something one can tick, in words. */
export type Choice = { readonly id: string; readonly label: string };

/** The words of "What do you like to do? Where would you like to work?". */
export type Choices = {
  readonly interests: (locale: Locale) => readonly Choice[];
  readonly sectors: (locale: Locale) => readonly Choice[];
};

/** The choices of the catalogue; they come with the code and not from the database. */
export const choicesOf = (content: ChoicesContent): Choices => {
  const inWords =
    (locale: Locale) =>
    (choice: ChoicesContent["interests" | "sectors"][number]): Choice => ({
      id: choice.id,
      label: choice.label[locale],
    });
  return {
    interests: (locale) => content.interests.map(inWords(locale)),
    sectors: (locale) => content.sectors.map(inWords(locale)),
  };
};
