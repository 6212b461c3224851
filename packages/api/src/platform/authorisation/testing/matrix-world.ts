import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { classesAtStake } from "../../../classes/testing/classes-at-stake.ts";
import { accountsAtStake } from "../../../identity/testing/accounts-at-stake.ts";
import { consentsAtStake } from "../../../consents/testing/consents-at-stake.ts";
import { helpAtStake } from "../../../helpers/testing/help-at-stake.ts";
import { everybody, type Somebody } from "../../../identity/testing/everybody.ts";
import { organisationsAtStake } from "../../../organisations/testing/organisations-at-stake.ts";
import { roles, type Role } from "../matrix.ts";
import { snapshotOf } from "../../testing/snapshot.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { callsAtStake } from "../../../support/testing/calls-at-stake.ts";
import { anEscoDownload } from "../../../taxonomy/testing/an-esco-download.ts";
import { importFiles } from "../../../taxonomy/testing/import-files.ts";
import { contentArguments } from "./content-arguments.ts";

/** Everybody of the authorisation matrix, and what is at stake. */
export type MatrixWorld = {
  readonly api: TestServer;
  readonly headersOf: (role: Role) => Readonly<Record<string, string>>;
  /** What a role fills in for an argument, by `Type.field.argument`, to come to a value of a type. */
  readonly argumentFor: (role: Role, target: string) => (name: string) => unknown;
  /** Words in an answer that a role should never find: those by which other people can be known. */
  readonly tracesFor: (role: Role, answer: string) => readonly string[];
  /** Puts everything back as it was. */
  readonly restore: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Who may find the address of whom, besides their own: colleagues each other's, moderators those of who they judge. */
const knows: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  "employer-admin": ["employer-member", "suspended", "talent"],
  "employer-member": ["employer-admin", "suspended", "talent"],
  moderator: ["employer-admin", "employer-member", "suspended", "talent"],
  admin: ["employer-admin", "employer-member", "suspended", "talent"],
};

export const openMatrixWorld = async (catalogue: Catalogue): Promise<MatrixWorld> => {
  const environment = { REQUESTS_PER_MINUTE: "100000", SIGN_INS_PER_MINUTE: "100000" };
  // the clock stands still, or what was done often within a minute would be forgotten half-way
  const now = new Date();
  const api = await testServer({ catalogue, environment, now: () => now });
  await importFiles("esco", anEscoDownload(), { em: api.database.em });
  const people = await everybody(api);
  const person = (role: Role): Somebody => {
    const found = people.get(role);
    if (!found) throw new Error(`${role} is not signed in`);
    return found;
  };

  const calls = await callsAtStake(api);
  const classes = await classesAtStake(api);
  const accounts = await accountsAtStake(api, person("talent"));
  const organisations = await organisationsAtStake(api, {
    admin: person("employer-admin"),
    member: person("employer-member"),
    invited: person("talent"),
  });
  const consents = await consentsAtStake(api, now, {
    grown: (["talent", "counsellor", "liaison"] as const).map(person),
    child: person("other-talent"),
  });
  const help = await helpAtStake(api, {
    talent: person("talent"),
    counsellor: person("counsellor"),
    liaison: person("liaison"),
  });
  const snapshot = await snapshotOf(api.database.url);

  return {
    api,
    headersOf: (role) => people.get(role)?.headers ?? {},
    argumentFor: (role, target) => {
      const values: Readonly<Record<string, unknown>> = {
        ...contentArguments(catalogue, target),
        ...calls(role, target),
        ...classes(role, target),
        ...accounts(target),
        ...organisations(target),
        ...consents(role, target),
        ...help(role, target),
        "Mutation.eraseAccount.confirm": target === "InvalidInput" ? "nobody" : (people.get(role)?.email ?? ""),
      };
      return (name) => (name.endsWith(".first") ? 5 : values[name]);
    },
    tracesFor: (role, answer) =>
      roles
        .filter((other) => other !== role && people.has(other) && !knows[role]?.includes(other))
        .map((other) => person(other).email)
        .filter((email) => answer.includes(`"${email}`) || answer.includes(` ${email}`)),
    restore: snapshot.restore,
    close: async () => {
      await snapshot.close();
      await api.stop();
    },
  };
};
