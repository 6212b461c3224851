/** What became of a request: an answer with its status, or none at all. */
export type Asked = {
  /** Null when the connection was refused or broken, or nobody answered in time. */
  readonly status: number | null;
  readonly retryAfter: string | null;
  readonly data: unknown;
  readonly milliseconds: number;
};

/** Milliseconds after which an answer is not waited for any longer. */
const patience = 20_000;

/** Asks an API once. */
export const ask = async (
  origin: string,
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Asked> => {
  const began = performance.now();
  const since = () => performance.now() - began;
  try {
    const response = await fetch(`${origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(patience),
    });
    const { data = null }: { data?: unknown } = JSON.parse(await response.text());
    return { status: response.status, retryAfter: response.headers.get("retry-after"), data, milliseconds: since() };
  } catch {
    return { status: null, retryAfter: null, data: null, milliseconds: since() };
  }
};

/** Whether a process is alive, and how long it takes to say so. */
export const askHealth = async (
  origin: string,
): Promise<{ readonly alive: boolean; readonly milliseconds: number }> => {
  const began = performance.now();
  const alive = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(patience) }).then(
    async (response) => {
      await response.text();
      return response.ok;
    },
    () => false,
  );
  return { alive, milliseconds: performance.now() - began };
};

/** Something that is read from the database, and does not wait for anybody. */
export const readSomething = "{ stories { __typename } }";
/** Something that is read from the table `help_desk`, and waits for whoever holds it. */
export const readHelpDesks = "{ helpDesks { name } }";
