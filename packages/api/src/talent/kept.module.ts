import type { EntityManager } from "@mikro-orm/postgresql";
import type { SavedItem } from "@techconnect/domain/talent/saved-items";
import DataLoader from "dataloader";
import type { Config } from "../platform/config.ts";
import { consentDeskInside } from "../consents/consents.module.ts";
import type { Loader } from "../platform/loader.ts";
import { sealedTexts } from "../platform/sealed-text.ts";
import type { PersonalData, RequestScope, SliceRoutine } from "../platform/slice.ts";
import { makeKeepCard } from "./keep-card.ts";
import { makeForgetCard, makeShowCard, makeShowNeeds } from "./kept-card-of.ts";
import type { KeptCards } from "./kept-cards.ts";
import {
  eraseCardOf,
  postgresCardCaretaker,
  postgresCardTransaction,
  postgresKeptCards,
} from "./postgres/kept-cards.postgres.ts";
import {
  eraseSavedOf,
  postgresSavedInAccount,
  postgresSavedTransaction,
} from "./postgres/saved-in-account.postgres.ts";
import { postgresSavedNames } from "./postgres/saved-names.postgres.ts";
import { makeRemoveSavedItem, makeSaveItems, makeShowSavedItems } from "./saved-in-account.ts";
import { nameOf } from "./saved-names.ts";
import type { TalentContext } from "./talent-context.ts";

const sealsOf = ({ LINK_SECRET }: Pick<Config, "LINK_SECRET">) => sealedTexts(LINK_SECRET, "needs of a person");

/** Cards as a transaction may see them, for slices in which somebody acts for a person. */
export const keptCardsOn = (em: EntityManager, config: Pick<Config, "LINK_SECRET">): KeptCards =>
  postgresKeptCards(em, sealsOf(config));

/** One statement for all that an operation asks after. */
const idOfSaved = (em: EntityManager): Loader<SavedItem, string | null> =>
  new DataLoader<SavedItem, string | null, string>(
    async (items) => {
      const ids = await postgresSavedNames(em).idsOf(items);
      return items.map((item) => ids.get(nameOf(item)) ?? null);
    },
    { cacheKeyFn: nameOf },
  );

type Kept = Omit<TalentContext["talent"], "content" | "find" | "experiences" | "linkExperiences">;

/** What people keep in their account, for the context of a request. */
export const keptContext = (scope: RequestScope): Kept => {
  const { em, config, now } = scope;
  const consentsOn = (inTransaction: EntityManager) => consentDeskInside(inTransaction, scope);
  const transaction = postgresCardTransaction(em, sealsOf(config), consentsOn);
  const saved = postgresSavedTransaction(em);
  return {
    keepCard: makeKeepCard({ transaction, now }),
    forgetCard: makeForgetCard(transaction),
    cardOf: makeShowCard(transaction),
    needsOf: makeShowNeeds(transaction),
    saveItems: makeSaveItems(saved, now),
    removeSavedItem: makeRemoveSavedItem(saved),
    savedItemsOf: makeShowSavedItems(saved),
    idOfSaved: idOfSaved(em),
  };
};

/** What is kept about a person: the card and the saved things. */
export const keptPersonal: PersonalData = {
  held: async (em, { personId }, config) => {
    const cards = keptCardsOn(em, config);
    const card = await cards.find(personId);
    return {
      card: card && { ...card, needs: await cards.needsOf(personId) },
      savedItems: await postgresSavedInAccount(em, personId).all(),
    };
  },
  erase: async (em, { personId }) => {
    await eraseCardOf(em, personId);
    await eraseSavedOf(em, personId);
  },
};

/** Needs that were kept for their ninety days. */
export const eraseOldNeeds: SliceRoutine = {
  name: "erase-old-needs",
  cron: "37 * * * *",
  make:
    ({ em, now }) =>
    async () =>
      void (await postgresCardCaretaker(em).eraseOldNeeds(now())),
};
