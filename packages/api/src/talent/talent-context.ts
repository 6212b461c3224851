import type { SavedItem } from "@techconnect/domain/talent/saved-items";
import type { Loader } from "../platform/loader.ts";
import type { Experiences } from "./experience.ts";
import type { FindTalents } from "./find-talents.ts";
import type { KeepCard } from "./keep-card.ts";
import type { ForgetCard, ShowCard, ShowNeeds } from "./kept-card-of.ts";
import type { LinkExperiences } from "./link-experiences.ts";
import type { RemoveSavedItem, SaveItems, ShowSavedItems } from "./saved-in-account.ts";
import type { TalentContent } from "./talent-content.ts";

/** What the resolvers of this slice find in the context of a request. */
export type TalentContext = {
  readonly talent: {
    readonly content: TalentContent;
    readonly find: FindTalents;
    readonly experiences: Experiences;
    readonly linkExperiences: LinkExperiences;
    readonly keepCard: KeepCard;
    readonly forgetCard: ForgetCard;
    readonly cardOf: ShowCard;
    readonly needsOf: ShowNeeds;
    readonly saveItems: SaveItems;
    readonly removeSavedItem: RemoveSavedItem;
    readonly savedItemsOf: ShowSavedItems;
    /** Null for a thing that is gone. */
    readonly idOfSaved: Loader<SavedItem, string | null>;
  };
};
