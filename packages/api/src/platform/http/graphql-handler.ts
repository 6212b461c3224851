import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { anonymous, type Actor } from "@techconnect/domain/identity/actor";
import type { SignIn } from "../sign-in/open-sign-in.ts";
import { isTrustedOrigin } from "../sign-in/trusted-origin.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { askedFields, tellAskedFields, type AskedFieldsContext, type Shows } from "../graphql/asked-fields.ts";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { costLimit } from "../graphql/cost.ts";
import { knownOperations, type KnownOperations } from "../graphql/known-operations.ts";
import { preferredLocale } from "../graphql/locale.ts";
import { maskErrors, unavailableWhileDown } from "../graphql/mask-errors.ts";
import { personalOverPost } from "../graphql/personal-over-post.ts";
import { requestContext, type RequestContext } from "../graphql/request-context.ts";
import type { Database } from "../postgres/open-database.ts";
import type { Slice, Surroundings } from "../slice.ts";
import { answerKnown } from "./answer-known.ts";
import { nameFor, nameOperations, type OperationLogContext } from "./request-log.ts";

export type GraphqlNeeds = Surroundings & {
  readonly config: Pick<Config, "APP_ENV" | "LINK_SECRET" | "PUBLIC_URL">;
  readonly signIn: Pick<SignIn, "accounts" | "loadActor">;
  readonly logger: Logger;
  readonly schema: GraphQLSchema;
  readonly slices: readonly Slice[];
  readonly database: Database;
};

type Context = RequestContext & OperationLogContext & AskedFieldsContext;

const apolloServer = ({ config, logger, schema, newId }: GraphqlNeeds, operations: KnownOperations) => {
  const isProduction = config.APP_ENV === "production";
  return new ApolloServer<Context>({
    schema,
    introspection: !isProduction,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => undefined,
      error: () => logger.error("apollo"),
    },
    formatError: maskErrors({ logger, newId }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      nameOperations(),
      personalOverPost(),
      costLimit(),
      tellAskedFields(),
      unavailableWhileDown(),
      operations.learn(),
    ],
  });
};

/** Who asks. A page of another site is answered as to nobody, whatever its visitor's browser sends along. */
const actorOf = async (
  { signIn, config }: GraphqlNeeds,
  { headers }: FastifyRequest,
  locale: Locale,
): Promise<Actor> => {
  if (headers.cookie === undefined || !isTrustedOrigin(config, headers.origin)) return anonymous;
  return signIn.loadActor(new Headers({ cookie: headers.cookie }), locale);
};

/** What resolvers find: the context of the slices, on a unit of work of its own. */
const contextOf = async (needs: GraphqlNeeds, request: FastifyRequest, shows: Shows): Promise<RequestContext> => {
  const { slices, database, config, now, newId, outboxOn, signIn } = needs;
  const locale = preferredLocale(request.headers["accept-language"]);
  const actor = await actorOf(needs, request, locale);
  const { accounts } = signIn;
  return requestContext(slices, { config, now, newId, outboxOn, accounts, actor, em: database.em(), shows, locale });
};

/** The same for Apollo, which finds out later what is asked. */
const apolloContextOf = async (needs: GraphqlNeeds, request: FastifyRequest): Promise<Context> => {
  const asked = askedFields();
  const nameOperation = nameFor(request);
  return Object.assign(await contextOf(needs, request, asked.shows), { askedFields: asked, nameOperation });
};

/** Answers what is known, and has Apollo answer the rest. */
const handlerOf = (needs: GraphqlNeeds, apollo: ApolloServer<Context>, operations: KnownOperations) => {
  const { schema, logger, newId } = needs;
  const byApollo = fastifyApolloHandler(apollo, { context: (request) => apolloContextOf(needs, request) });
  const answered = answerKnown({
    schema,
    operations,
    formatError: maskErrors({ logger, newId }),
    contextOf: (request, { name, shows }) => {
      if (name !== null) nameFor(request)(name);
      return contextOf(needs, request, shows);
    },
  });
  return async function (this: FastifyInstance, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    return (await answered(request, reply)) ? reply : byApollo.call(this, request, reply);
  };
};

/** What answers GraphQL over HTTP, ready to be asked. */
export const openGraphql = async (needs: GraphqlNeeds) => {
  const operations = knownOperations();
  const apollo = apolloServer(needs, operations);
  await apollo.start();
  return { handler: handlerOf(needs, apollo, operations), stop: () => apollo.stop() };
};
