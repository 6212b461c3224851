import { organisationKinds, rolesOf } from "@techconnect/domain/organisations/organisation";
import { expect, it } from "vitest";
import { kindIn, needsKvk, roleIn, rolesOfKind } from "./roles-of-kind.ts";

it("offers the roles of a kind, that of admin first", () => {
  expect(rolesOfKind("EMPLOYER")).toEqual(["ADMIN", "MEMBER"]);
  expect(rolesOfKind("LIAISON_ORGANISATION")).toEqual(["ADMIN", "COUNSELLOR", "LIAISON"]);
  expect(rolesOfKind("PROGRAMME")).toEqual(["ADMIN", "PROGRAMME_MANAGER", "MODERATOR"]);
});

it("knows every role that the rules give", () => {
  const offered = new Set(organisationKinds.flatMap((kind) => rolesOf(kind)));
  for (const role of offered) expect(roleIn(role.toUpperCase().replaceAll("-", "_"))).not.toBeNull();
});

it("asks those that sell, employ or pay for a KvK number", () => {
  expect(needsKvk("FUNDER")).toBe(true);
  expect(needsKvk("LIAISON_ORGANISATION")).toBe(false);
});

it("lets nobody bring in the one that runs the platform", () => {
  expect(kindIn("PROGRAMME")).toBeNull();
  expect(kindIn("SCHOOL")).toBe("SCHOOL");
});
