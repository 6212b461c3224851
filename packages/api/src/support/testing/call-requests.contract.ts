import { describe, expect, it } from "vitest";
import type { CallRequest } from "@techconnect/domain/support/call-request";
import type { CallDesk, CallTransaction } from "../call-requests.ts";
import { aCallRequest, monday } from "./a-call.ts";

type Ports = { readonly transaction: CallTransaction; readonly desk: CallDesk };

let lastOne = 0;
/** A request that no other test knows of. */
const another = (over: Partial<CallRequest> = {}): CallRequest => {
  const tail = String(++lastOne).padStart(12, "0");
  const requestId = `0198a9f2-7c1e-4b0a-9a60-${tail}`;
  return aCallRequest({ id: `0199c0de-0000-7000-8000-${tail}`, requestId, ...over });
};

/** @param open gives a store that this test run alone writes to */
export const callRequestsContract = (name: string, open: () => Promise<Ports>) =>
  describe(`${name} keeps the call requests contract`, () => {
    const keep = ({ transaction }: Ports, request: CallRequest) =>
      transaction(request, ({ calls }) => calls.keep(request));
    const find = ({ transaction }: Ports, { tokenHash }: CallRequest) =>
      transaction({ tokenHash }, ({ calls }) => calls.find());

    it("gives back what was kept, to whoever has its secret", async () => {
      const ports = await open();
      const request = another();
      expect(await keep(ports, request)).toEqual(request);
      expect(await find(ports, request)).toEqual(request);
    });

    it("gives nothing for a secret that belongs to nothing", async () => {
      const ports = await open();
      await keep(ports, another());
      expect(await find(ports, another())).toBeNull();
    });

    it("keeps one request per form, however often and however close together it comes", async () => {
      const ports = await open();
      const requests = Array.from({ length: 50 }, (_, at) =>
        another({ requestId: "0198a9f2-7c1e-4b0a-9a60-ffffffffffff", moment: at % 2 ? "any" : "evening" }),
      ).map((request) => ({ ...request, tokenHash: "of the same form" }));
      const kept = await Promise.all(requests.map((request) => keep(ports, request)));
      expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
      expect(new Set(kept.map(({ moment }) => moment)).size).toBe(1);
    });

    it("keeps nothing of a transaction that fails", async () => {
      const ports = await open();
      const request = another();
      const failed = ports.transaction({ ...request, contactHash: "rolled back" }, async ({ calls }) => {
        await calls.keep(request);
        await calls.countOn("2026-11-23");
        throw new Error("the power is out");
      });
      await expect(failed).rejects.toThrow("the power is out");
      expect(await find(ports, request)).toBeNull();
      const count = ports.transaction({ ...request, contactHash: "rolled back" }, ({ calls }) =>
        calls.countOn("2026-11-23"),
      );
      expect(await count).toBe(1);
    });

    it("makes no request in the scope of another secret", async () => {
      const ports = await open();
      const request = another();
      await expect(
        ports.transaction({ tokenHash: "of somebody else" }, ({ calls }) => calls.keep(request)),
      ).rejects.toThrow(/own secret|row-level security/);
      expect(await find(ports, request)).toBeNull();
    });

    it("erases the request of the scope and no other", async () => {
      const ports = await open();
      const [mine, other] = [another(), another()];
      await keep(ports, mine);
      await keep(ports, other);
      await ports.transaction(mine, ({ calls }) => calls.erase(other));
      expect(await find(ports, other)).toEqual(other);
      await ports.transaction(mine, ({ calls }) => calls.erase(mine));
      expect(await find(ports, mine)).toBeNull();
    });

    it("counts a contact per day, apart from others", async () => {
      const ports = await open();
      const count = (contactHash: string, day: string) =>
        ports.transaction({ tokenHash: "any", contactHash }, ({ calls }) => calls.countOn(day));
      const counts = [];
      for (const [contact, day] of [
        ["a", "2026-11-23"],
        ["a", "2026-11-23"],
        ["b", "2026-11-23"],
        ["a", "2026-11-24"],
        ["a", "2026-11-23"],
      ] as const)
        counts.push(await count(`${contact} of counting`, day));
      expect(counts).toEqual([1, 2, 1, 1, 3]);
    });

    it("counts nobody twice the same when many ask at once", async () => {
      const ports = await open();
      const counts = await Promise.all(
        Array.from({ length: 20 }, () =>
          ports.transaction({ tokenHash: "any", contactHash: "popular" }, ({ calls }) => calls.countOn("2026-11-23")),
        ),
      );
      expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    });

    it("tells each of a request once, even when two workers try at the same moment", async () => {
      const ports = await open();
      const request = another();
      await keep(ports, request);
      const told: CallRequest[] = [];
      const tell = async (one: CallRequest) => void told.push(one);
      await Promise.all([ports.desk.tellOnce(request.id, "team", tell), ports.desk.tellOnce(request.id, "team", tell)]);
      expect(told).toEqual([request]);
      await ports.desk.tellOnce(request.id, "person", tell);
      expect(told).toEqual([request, request]);
    });

    it("tells again what could not be told, and nothing of a request that is gone", async () => {
      const ports = await open();
      const request = another();
      await keep(ports, request);
      const failing = ports.desk.tellOnce(request.id, "team", async () => {
        throw new Error("no mail today");
      });
      await expect(failing).rejects.toThrow("no mail today");
      const told: string[] = [];
      await ports.desk.tellOnce(request.id, "team", async ({ id }) => void told.push(id));
      await ports.transaction(request, ({ calls }) => calls.erase(request));
      await ports.desk.tellOnce(request.id, "person", async ({ id }) => void told.push(id));
      expect(told).toEqual([request.id]);
    });

    it("erases what is old and keeps what is not", async () => {
      const ports = await open();
      const old = another({ eraseAfter: new Date("2026-12-01T00:00:00Z") });
      const young = another({ eraseAfter: new Date("2026-12-02T00:00:00Z") });
      await keep(ports, old);
      await keep(ports, young);
      expect(await ports.desk.eraseOld(monday, "2026-11-23")).toEqual([]);
      expect(await ports.desk.eraseOld(new Date("2026-12-01T00:00:00Z"), "2026-12-01")).toEqual([old.id]);
      expect(await find(ports, old)).toBeNull();
      expect(await find(ports, young)).toEqual(young);
    });
  });
