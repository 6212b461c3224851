const amsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** The calendar day in Amsterdam at an instant, YYYY-MM-DD. */
export const dayOf = (instant: Date): string => amsterdam.format(instant);
