import { msg } from "@lingui/core/macro";
import { directionOf, type Locale } from "@techconnect/domain/kernel/locale";
import { renderSVG } from "uqr";
import { i18nOf } from "../../i18n-of.server.ts";
import { flowPath } from "../talent/flow-in-address.ts";

/** What stands on a printed card in one language; that may be another one than the page's. */
export type CardWords = {
  readonly locale: Locale;
  readonly dir: "ltr" | "rtl";
  readonly title: string;
  readonly steps: readonly string[];
  readonly codeLabel: string;
  readonly promise: string;
  readonly help: string;
  readonly helpAddress: string;
  /** Leads to the questions with the code filled in; an SVG. */
  readonly qr: string;
};

/** An address as somebody types it. */
const typed = (address: string) => address.replace(/^https?:\/\//, "");

export const cardWords = async (locale: Locale, origin: string, classCode: string): Promise<CardWords> => {
  const i18n = await i18nOf(locale);
  const address = typed(`${origin}/${locale}/talenten`);
  return {
    locale,
    dir: directionOf(locale),
    title: i18n._(msg`Wat kun jij al?`),
    steps: [
      i18n._(msg`Scan het plaatje. Of ga naar ${address} en vul de code in.`),
      i18n._(msg`Kies 12 keer wat jij zou doen. Er is geen goed of fout.`),
      i18n._(msg`Bekijk je kaart. Jij kiest of je meetelt voor de groep.`),
    ],
    codeLabel: i18n._(msg`De code van je groep`),
    promise: i18n._(msg`Gratis. Zonder naam. We bewaren je antwoorden niet.`),
    help: i18n._(msg`Liever met iemand praten?`),
    helpAddress: typed(`${origin}/${locale}/hulp`),
    qr: renderSVG(`${origin}${flowPath(locale, "talenten", { classCode })}`, { border: 1 }),
  };
};
