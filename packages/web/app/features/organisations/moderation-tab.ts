import type { OrganisationStatus } from "../../graphql/generated/graphql.ts";

export const moderationTabs = ["wacht", "stilgezet", "goedgekeurd"] as const;
export type ModerationTab = (typeof moderationTabs)[number];

/** Where the organisations of a tab stand. */
export const statusOfTab: Record<ModerationTab, OrganisationStatus> = {
  wacht: "SUBMITTED",
  stilgezet: "SUSPENDED",
  goedgekeurd: "VERIFIED",
};

/** The tab that an address asks for; what waits where it asks for none. */
export const tabIn = (asked: string | null): ModerationTab => moderationTabs.find((tab) => tab === asked) ?? "wacht";
