import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { statementsOf } from "../platform/testing/statements.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { aForm, organisationsOverTheWire, type Headers } from "./testing/organisations-over-the-wire.ts";

let api: TestServer;
let wire: ReturnType<typeof organisationsOverTheWire>;
const now = new Date("2026-11-23T09:30:00.000Z");
beforeAll(async () => {
  api = await testServer({ now: () => now });
  wire = organisationsOverTheWire(api, () => now);
});
afterAll(() => api.stop());

describe("moderators", () => {
  it("verify what waits; admins hear of it, and everybody sees the public part alone", async () => {
    const { headers, organisationId } = await wire.given("nina@verified.example", { emailDomain: "verified.example" });
    await wire.submit(headers, { organisationId });
    expect(await wire.queue(headers)).toBeNull();
    expect(await wire.queue({})).toBeNull();
    const hanna = await wire.moderator();
    const waiting = await wire.queue<{ edges: { node: { id: string; record: unknown } }[] }>(hanna);
    expect(waiting.edges.map(({ node }) => node)).toContainEqual({
      id: organisationId,
      record: { status: "SUBMITTED", approvals: 0, approvalsNeeded: 1 },
    });
    const seen = await wire.show(hanna, organisationId);
    expect(seen?.record).toMatchObject({ role: null, members: null, invitations: null });
    const verdict = { organisationId, version: seen?.record?.version, verdict: "APPROVE" };
    expect(await wire.review(headers, { input: verdict })).toMatchObject({ __typename: "NotAllowed" });
    expect(await wire.review(hanna, { input: verdict })).toMatchObject({ __typename: "OrganisationSaved" });
    expect(await wire.show({}, organisationId)).toEqual({
      name: "Bakker Software",
      verifiedOn: "2026-11-23",
      record: null,
    });
    const mails = await wire.mailsAfter("mail-on-organisation-judged", "nina@verified.example");
    expect(mails.map(({ subject }) => subject)).toEqual(["Bakker Software is goedgekeurd"]);
  });

  it("read what waits together, however much it is", async () => {
    const { headers } = await wire.given("roos@together.example");
    for (let made = 0; made < 20; made += 1) {
      const { organisation } = await wire.create(headers, { input: aForm({ emailDomain: `${made}.example` }) });
      await wire.submit(headers, { organisationId: organisation?.id });
    }
    const hanna = await wire.moderator();
    const query = `query ($first: Int!) { verificationQueue(first: $first) {
      totalCount edges { node { name record { status approvals approvalsNeeded isDomainShared reviews { verdict } } } } } }`;
    const statementsFor = async (first: number) => {
      const statements = await statementsOf(api.database, async () => {
        const { data } = await api.ask<{ verificationQueue: { edges: unknown[] } }>(query, { first }, hanna);
        expect(data.verificationQueue.edges).toHaveLength(first);
      });
      return statements.filter((statement) => statement.includes("organisation"));
    };
    const forFive = await statementsFor(5);
    expect(forFive.length).toBeGreaterThan(4);
    expect(await statementsFor(20)).toHaveLength(forFive.length);
  });

  it("must be two for an employer at the domain of a school", async () => {
    const emailDomain = "debrug.example";
    const { headers, organisationId } = await wire.given(`pim@${emailDomain}`, { emailDomain });
    await wire.submit(headers, { organisationId });
    const approve = async (headers: Headers) =>
      wire.review(headers, { input: { organisationId, version: 2, verdict: "APPROVE" } });
    const [hanna, kwame] = [await wire.moderator(), await api.signIn("admin@demo.techconnect.example")];
    await approve(hanna);
    await approve(hanna);
    expect((await wire.show(hanna, organisationId))?.record?.status).toBe("SUBMITTED");
    await approve(kwame);
    expect((await wire.show(hanna, organisationId))?.record?.status).toBe("VERIFIED");
  });

  it("suspend: members keep sight of it, it reaches nobody, and it comes back as it was", async () => {
    const { headers, organisationId } = await wire.given("otto@bakker.example");
    const hanna = await wire.moderator();
    await wire.suspend(hanna, { organisationId, reason: "COMPLAINTS" });
    expect(await wire.submit(headers, { organisationId })).toMatchObject({ __typename: "NotAllowed" });
    expect((await wire.show(headers, organisationId))?.record).toMatchObject({
      status: "SUSPENDED",
      reviews: [{ verdict: "SUSPEND", reason: "COMPLAINTS" }],
    });
    await wire.reinstate(hanna, { organisationId, reason: "PUT_RIGHT" });
    expect((await wire.show(headers, organisationId))?.record?.status).toBe("UNVERIFIED");
    expect(await wire.mailsAfter("mail-on-organisation-judged", "otto@bakker.example")).toHaveLength(2);
  });
});
