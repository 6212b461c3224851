import pg from "pg";

/** Rings when somebody announces something. It may miss one; whoever listens looks now and then as well. */
export type Bell = { readonly listen: () => Promise<void>; readonly stop: () => Promise<void> };

/**
 * @param url     the database to listen on
 * @param channel a plain name
 * @param ring    is called for each announcement
 */
export const makeBell = (url: string, channel: string, ring: () => void): Bell => {
  let client: pg.Client | null = null;

  const hangUp = async () => {
    const open = client;
    client = null;
    await open?.end().catch(() => undefined);
  };

  return {
    listen: async () => {
      if (client) return;
      const next = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000, keepAlive: true });
      client = next;
      next.on("error", () => void hangUp());
      next.on("end", () => {
        if (client === next) client = null;
      });
      next.on("notification", ring);
      try {
        await next.connect();
        await next.query(`listen ${next.escapeIdentifier(channel)}`);
      } catch {
        await hangUp();
      }
    },
    stop: hangUp,
  };
};
