import type { AskedCard, KeptCard, ToldBefore } from "../kept-card.ts";

export const aTold = (over: Partial<ToldBefore> = {}): ToldBefore => ({
  id: "kok",
  words: "kok in een restaurant",
  without: ["tc:selling"],
  others: ["bakker"],
  unsure: false,
  seen: true,
  ...over,
});

/** What a device asks to be kept, where nothing is kept yet. */
export const anAskedCard = (over: Partial<AskedCard> = {}): AskedCard => ({
  flow: "a=bdacbdacbdac&t=helping,solving&i=people&s=care",
  experiences: [aTold()],
  version: 0,
  ...over,
});

export const aCard = (over: Partial<KeptCard> = {}): KeptCard => {
  const { flow, experiences } = anAskedCard();
  return {
    flow,
    experiences,
    hasNeeds: false,
    keptAt: new Date("2026-11-27T09:30:00.000Z"),
    version: 29_929_530,
    ...over,
  };
};
