import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { HelpTopic } from "../../graphql/generated/graphql.ts";

export const topicWords: Record<HelpTopic, MessageDescriptor> = {
  WORK: msg`Werk zoeken`,
  LEARNING: msg`Leren`,
  MONEY: msg`Geld`,
  BENEFIT: msg`Uitkering`,
  DEBTS: msg`Schulden`,
  CHILDCARE: msg`Kinderopvang`,
  LAPTOP: msg`Laptop`,
  LANGUAGE: msg`Taal`,
  REFUGEES: msg`Nieuw in Nederland`,
  YOUTH: msg`Jongeren`,
};

const isTopic = (value: string): value is HelpTopic => Object.hasOwn(topicWords, value);

export const helpTopics: readonly HelpTopic[] = Object.keys(topicWords).filter(isTopic);

/** The topic that an address asks for, if there is such a one. */
export const topicOf = (value: string | null): HelpTopic | null => (value !== null && isTopic(value) ? value : null);
