import type { FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { shapeLimits, tooMuchIn, type TooMuch } from "../graphql/document-shape.ts";

/** How many documents that were found fine are remembered, so that they are measured once. */
const remembered = 500;

const sourceOf = ({ method, query, body }: FastifyRequest): unknown => {
  const carrier = method === "GET" ? query : body;
  return typeof carrier === "object" && carrier !== null && "query" in carrier ? carrier.query : undefined;
};

const refusalOf = ({ what }: TooMuch) => ({
  errors: [
    {
      message: `The document is too big: at most ${shapeLimits[what]} ${what} are allowed.`,
      extensions: { code: "DOCUMENT_LIMIT_EXCEEDED" },
    },
  ],
});

/** A hook that answers 400 to documents that are too big or too deep, before anything is done with them. */
export const refuseDocuments = () => {
  const fine = new Set<string>();

  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const source = sourceOf(request);
    if (typeof source !== "string" || fine.has(source)) return undefined;
    try {
      const tooMuch = tooMuchIn(source);
      if (tooMuch) return reply.code(400).send(refusalOf(tooMuch));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return reply.code(400).send({
        errors: [{ message: error.message, extensions: { code: "GRAPHQL_PARSE_FAILED" } }],
      });
    }
    if (fine.size >= remembered) fine.clear();
    fine.add(source);
    return undefined;
  };
};
