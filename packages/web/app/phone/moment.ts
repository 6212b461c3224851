import { formatsFor } from "@techconnect/i18n/locales";

/** Writes a moment into the `<time>` elements of an element, in the language of the page. */
export const writeMoment = (host: HTMLElement, instant: string): void => {
  const { moment } = formatsFor(document.documentElement.lang);
  for (const time of host.querySelectorAll("time")) {
    time.dateTime = instant;
    time.textContent = moment(instant);
  }
};
