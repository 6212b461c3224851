import { describe, expect, it } from "vitest";
import { anonymous } from "@techconnect/domain/identity/actor";
import { makeShowOrganisation, makeVerificationQueue } from "./show-organisation.ts";
import { aModerator, anOrganisation, monday, nextId, somebody } from "./testing/an-organisation.ts";
import { memoryOrganisations } from "./testing/organisations.memory.ts";

const given = async (...organisations: readonly ReturnType<typeof anOrganisation>[]) => {
  const { transaction } = memoryOrganisations();
  const founder = somebody();
  for (const one of organisations)
    await transaction(founder, ({ organisations: kept }) =>
      kept.found(one, { personId: founder.personId, role: "admin", places: [] }),
    );
  const queue = makeVerificationQueue({ transaction });
  return { founder, show: makeShowOrganisation({ transaction, now: () => monday }), queue };
};

describe("an organisation at the domain of a school", () => {
  it("is marked so for moderators, and its members are not told who else is there", async () => {
    const emailDomain = `${nextId()}.example`;
    const [employer, school] = [anOrganisation({ emailDomain }), anOrganisation({ kind: "school", emailDomain })];
    const { show, founder } = await given(employer, school);
    expect((await show(aModerator(), employer.id))?.record).toMatchObject({ isDomainShared: true, approvalsNeeded: 2 });
    expect((await show(founder, employer.id))?.record).toMatchObject({ isDomainShared: null, approvalsNeeded: null });
  });

  it("is not marked where nobody shares it", async () => {
    const employer = anOrganisation({ emailDomain: `${nextId()}.example` });
    const { show } = await given(employer);
    expect((await show(aModerator(), employer.id))?.record).toMatchObject({ isDomainShared: false });
  });
});

it("lists for moderators what stands where they ask, and opens for nobody else", async () => {
  const suspended = anOrganisation({ standing: { status: "suspended", before: "verified" } });
  const { queue, founder } = await given(suspended, anOrganisation());
  for (const actor of [anonymous, founder]) expect(queue(actor, "suspended")).toBeNull();
  const found = await queue(aModerator(), "suspended")?.page({ first: 10, after: null });
  expect(found?.rows.map(({ id }) => id)).toEqual([suspended.id]);
  expect(await queue(aModerator(), "submitted")?.count()).toBe(0);
});
