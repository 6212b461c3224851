import { createParameterDecorator, registerEnumType } from "type-graphql";
import { isLocale, locales, type Locale } from "@techconnect/domain/kernel/locale";

/** Lower-case on the wire too, as in addresses. */
export const LocaleEnum: Record<Locale, Locale> = { nl: "nl", en: "en", ar: "ar" };
registerEnumType(LocaleEnum, { name: "Locale", description: "A language in which everything is said." });

/** The language to answer in when the operation names none. */
export type LocaleContext = { readonly locale: Locale };

/** The language of a root field: its `locale` argument, else that of the request. */
export const InLocale = () =>
  createParameterDecorator<LocaleContext>(
    ({ args, context }) => {
      const asked: unknown = args["locale"];
      return isLocale(asked) ? asked : context.locale;
    },
    {
      arg: {
        name: "locale",
        typeFunc: () => LocaleEnum,
        options: { nullable: true, description: "Absent: the language that the browser asks for, else Dutch." },
      },
    },
  );

/** The language that an Accept-Language header likes best and that we speak; Dutch when there is none. */
export const preferredLocale = (acceptLanguage: string | undefined): Locale =>
  (acceptLanguage ?? "")
    .slice(0, 200)
    .split(",")
    .map((range, place) => {
      const [tag = "", quality] = range.trim().split(/;\s*q=/);
      const weight = quality === undefined ? 1 : Number(quality);
      return { language: tag.split("-")[0]?.toLowerCase(), weight: Number.isFinite(weight) ? weight : 0, place };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.place - b.place)
    .map(({ language }) => locales.find((locale) => locale === language))
    .find((locale) => locale !== undefined) ?? "nl";
