import { afterAll, beforeAll, expect, it } from "vitest";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { appointAdmin } from "./postgres/appoint-admin.postgres.ts";

let api: TestServer;
beforeAll(async () => {
  // without the organisations of a demo
  api = await testServer({ environment: { APP_ENV: "production" } });
});
afterAll(() => api.stop());

type Data = { me: { memberships: { role: string; organisation: { kind: string; status: string } }[] } };
const own = async (headers: Readonly<Record<string, string>>) =>
  (await api.ask<Data>("{ me { memberships { role organisation { kind name } } } }", {}, headers)).data.me.memberships;

it("the first admin of the platform is appointed by who runs it, once they signed in; again changes nothing", async () => {
  expect(await appointAdmin(api.database.em(), "kwame@example.org")).toBe(false);
  const kwame = await api.signIn("kwame@example.org");
  expect(await own(kwame)).toEqual([]);
  for (let n = 0; n < 2; n++) expect(await appointAdmin(api.database.em(), "kwame@example.org")).toBe(true);
  expect(await own(kwame)).toEqual([{ role: "ADMIN", organisation: { kind: "PROGRAMME", name: "TechConnect" } }]);
});

it("a second one joins the same organisation", async () => {
  const noor = await api.signIn("noor@example.org");
  expect(await own(noor)).toEqual([]);
  expect(await appointAdmin(api.database.em(), "noor@example.org")).toBe(true);
  const id = "{ me { memberships { organisation { id } } } }";
  const [one, other] = [await api.ask(id, {}, noor), await api.ask(id, {}, await api.signIn("kwame@example.org"))];
  expect(one.data).toEqual(other.data);
});
