const first = Date.UTC(2026, 10, 1);

/** YYYY-MM-DD, so many days after the first day of the world, which does not depend on the clock. */
export const dayAfter = (days: number): string => new Date(first + days * 86_400_000).toISOString().slice(0, 10);
