import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { ErrorLink } from "@apollo/client/link/error";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { isUnreadable } from "./api-errors.ts";
import possibleTypes from "../graphql/generated/possible-types.ts";

const makeCache = (): InMemoryCache =>
  new InMemoryCache({
    ...possibleTypes,
    typePolicies: {
      // a, b, c and d return in every question
      TalentQuestionOption: { keyFields: false },
      // an interest and a sector may have the same id
      Choice: { keyFields: false },
    },
  });

type Settings = {
  readonly endpoint: string;
  readonly locale: Locale;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds after which a question to the API counts as unanswered. */
  readonly patience: number;
  readonly report: (error: unknown) => void;
};

/** A client with an empty cache that asks in one language; one for each request. */
export const makeClient = ({ endpoint, locale, headers, patience, report }: Settings): ApolloClient =>
  new ApolloClient({
    ssrMode: true,
    dataMasking: true,
    cache: makeCache(),
    link: ApolloLink.from([
      new ErrorLink(({ error }) => {
        if (!isUnreadable(error)) report(error);
      }),
      new HttpLink({
        uri: endpoint,
        headers: { ...headers, "accept-language": locale },
        fetch: (input, init) => fetch(input, { ...init, signal: withPatience(init?.signal, patience) }),
      }),
    ]),
  });

const withPatience = (signal: AbortSignal | null | undefined, patience: number): AbortSignal =>
  signal ? AbortSignal.any([signal, AbortSignal.timeout(patience)]) : AbortSignal.timeout(patience);
