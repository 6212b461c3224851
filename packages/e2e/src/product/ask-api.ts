import { running } from "./running-product.ts";

/**
 * Asks the API as an integrator would.
 *
 * @throws when the answer carries errors
 */
export const askApi = async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
  const response = await fetch(`${running.apiOrigin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer: { data?: unknown; errors?: unknown } = JSON.parse(await response.text());
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};
