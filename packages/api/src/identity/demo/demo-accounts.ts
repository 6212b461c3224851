import { contentId } from "../../platform/content-id.ts";

/** Somebody whom visitors of a demo can be. */
export type DemoAccount = { readonly key: string; readonly id: string; readonly email: string; readonly name: string };

const account = (key: string, name: string): DemoAccount => ({
  key,
  id: contentId("demo-account", key),
  email: `${key}@demo.techconnect.example`,
  name,
});

/** One for each role. What they are members of stands with the demo organisations. */
export const demoAccounts: readonly DemoAccount[] = [
  account("talent", "Samira"),
  account("young-talent", "Jayden"),
  account("guardian", "Fatima"),
  account("counsellor", "Marieke"),
  account("liaison", "Youssef"),
  account("employer-admin", "Sanne"),
  account("employer-member", "Daan"),
  account("educator-member", "Aylin"),
  account("school-admin", "Pieter"),
  account("hub-host", "Bouchra"),
  account("fund-officer", "Ruben"),
  account("programme-manager", "Noor"),
  account("moderator", "Hanna"),
  account("admin", "Kwame"),
];
