import { codeOf, Refusal } from "./refusal.mjs";

const oldest = 15;

/**
 * Tries the server of DATABASE_URL before anything is built on it.
 *
 * @param {string} url
 */
export const checkGivenDatabase = async (url) => {
  const { default: pg } = await import("pg");
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) throw notAnAddress();
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  const place = `${client.host}:${client.port}`;
  try {
    await client.connect();
    const { rows } = await client.query(
      "select current_setting('server_version_num')::int / 10000 as major, pg_is_in_recovery() as copy",
    );
    if (rows[0].major < oldest)
      throw new Refusal(
        `The server of DATABASE_URL at ${place} is PostgreSQL ${rows[0].major}: use version ${oldest} or newer.`,
      );
    if (rows[0].copy)
      throw new Refusal(
        `The server of DATABASE_URL at ${place} is a read-only copy: give the address of the main server.`,
      );
  } catch (error) {
    throw error instanceof Refusal
      ? error
      : explained(error, { place, user: client.user ?? "", database: client.database ?? "" });
  } finally {
    await client.end().catch(() => {});
  }
};

const notAnAddress = () =>
  new Refusal("DATABASE_URL is not an address of a database: write it as postgres://user:password@host:5432/database.");

/**
 * @param {unknown} error
 * @param {{ place: string, user: string, database: string }} wanted
 */
const explained = (error, { place, user, database }) => {
  const code = codeOf(error);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return new Refusal(
      `The host of DATABASE_URL, ${place}, is not known: correct its name, or leave DATABASE_URL out to use the embedded database.`,
    );
  if (code === "28P01" || code === "28000")
    return new Refusal(
      `The server of DATABASE_URL at ${place} refuses user ${user}: correct the user or the password.`,
    );
  if (code === "3D000")
    return new Refusal(
      `The server of DATABASE_URL at ${place} has no database ${database}: make it with createdb ${database}, or correct the name.`,
    );
  const reason = error instanceof Error ? error.message || code : String(error);
  return new Refusal(
    `The server of DATABASE_URL at ${place} cannot be reached (${reason}): start it or correct the address, or leave DATABASE_URL out to use the embedded database.`,
  );
};
