import type { ClassGroup } from "@techconnect/domain/classes/class-group";
import { emptyRegister, joinClass } from "@techconnect/domain/classes/join-class";
import { joinedIn } from "@techconnect/domain/classes/tally";
import { describe, expect, it } from "vitest";
import type { ClassCaretaker, ClassTransaction } from "../class-groups.ts";
import { aClassGroup, helper, monday, uuidOf } from "./a-class.ts";

type Ports = { readonly transaction: ClassTransaction; readonly caretaker: ClassCaretaker };

let lastOne = 1_000;
/** A class that no other test knows of. */
const another = (over: Partial<ClassGroup> = {}): ClassGroup => {
  const tail = String(++lastOne).padStart(12, "0");
  return aClassGroup({ id: `0199c0de-0000-7000-8000-${tail}`, requestId: uuidOf(lastOne), ...over });
};

const keep = ({ transaction }: Ports, group: ClassGroup) => transaction(group, (classes) => classes.keep(group));
const byLink = ({ transaction }: Ports, { tokenHash }: ClassGroup) =>
  transaction({ tokenHash }, (classes) => classes.find());
const byCode = ({ transaction }: Ports, { code }: ClassGroup) => transaction({ code }, (classes) => classes.find());

/** Somebody joins, as the use-case does it. */
const join = ({ transaction }: Ports, { code }: ClassGroup, mark: string) =>
  transaction({ code }, async (classes) => {
    const found = await classes.take();
    if (!found) throw new Error("There is no such class.");
    const after = joinClass(found.group, found.register, { mark, contribution: helper, now: monday });
    if (after.ok) await classes.saveRegister(found.group, after.value);
  });

const keepsClasses = (open: () => Promise<Ports>): void => {
  it("gives back what was kept, by its link and by its code", async () => {
    const ports = await open();
    const group = another({ languages: ["ar"], expected: null });
    expect(await keep(ports, group)).toEqual(group);
    expect(await byLink(ports, group)).toEqual({ group, register: emptyRegister });
    expect(await byCode(ports, group)).toEqual({ group, register: emptyRegister });
  });

  it("gives nothing for a link or code that belongs to nothing", async () => {
    const ports = await open();
    await keep(ports, another());
    expect(await byLink(ports, another())).toBeNull();
    expect(await byCode(ports, another())).toBeNull();
  });

  it("keeps one class per form, however often and however close together it comes", async () => {
    const ports = await open();
    const form = another();
    const groups = Array.from({ length: 20 }, () => ({ ...form, id: another().id }));
    const kept = await Promise.all(groups.map((group) => keep(ports, group)));
    expect(new Set(kept.map((group) => group?.id)).size).toBe(1);
  });

  it("says so when another class has the code, and keeps nothing", async () => {
    const ports = await open();
    const first = another();
    await keep(ports, first);
    const second = another({ code: first.code });
    expect(await keep(ports, second)).toBeNull();
    expect(await byLink(ports, second)).toBeNull();
    expect(await keep(ports, { ...second, code: another().code })).toMatchObject({ id: second.id });
  });

  it("keeps nothing of a transaction that fails", async () => {
    const ports = await open();
    const group = another();
    const failed = ports.transaction(group, async (classes) => {
      await classes.keep(group);
      throw new Error("the power is out");
    });
    await expect(failed).rejects.toThrow("the power is out");
    expect(await byLink(ports, group)).toBeNull();
  });

  it("makes no class in the scope of another secret", async () => {
    const ports = await open();
    const group = another();
    const scopes = [{ tokenHash: "of somebody else" }, { code: group.code }];
    for (const scope of scopes)
      await expect(ports.transaction(scope, (classes) => classes.keep(group))).rejects.toThrow(
        /own secret|row-level security/,
      );
    expect(await byLink(ports, group)).toBeNull();
  });
};

const countsPeople = (open: () => Promise<Ports>): void => {
  it("counts everybody when a whole class joins at the same moment", async () => {
    const ports = await open();
    const group = another();
    await keep(ports, group);
    await Promise.all(Array.from({ length: 28 }, (_, at) => join(ports, group, `pupil ${at}`)));
    const found = await byLink(ports, group);
    expect(found && joinedIn(found.register.tally)).toBe(28);
    expect(found?.register.tally.shown).toEqual({
      people: 25,
      talents: { helping: 25, solving: 25 },
      interests: { people: 25 },
    });
    expect(found?.register.marks).toHaveLength(28);
  });

  it("drops the marks of forms when it is closed, and keeps the figures", async () => {
    const ports = await open();
    const group = another();
    await keep(ports, group);
    await join(ports, group, "pupil");
    await ports.transaction(group, (classes) => classes.close(group, monday));
    const found = await byLink(ports, group);
    expect(found).toMatchObject({ group: { closedAt: monday }, register: { marks: [] } });
    expect(found && joinedIn(found.register.tally)).toBe(1);
  });

  it("changes and erases the class of its link and no other", async () => {
    const ports = await open();
    const [mine, other] = [another(), another()];
    await keep(ports, mine);
    await keep(ports, other);
    await ports.transaction(mine, async (classes) => {
      await classes.close(other, monday);
      await classes.erase(other);
    });
    expect(await byLink(ports, other)).toEqual({ group: other, register: emptyRegister });
    await ports.transaction({ code: mine.code }, (classes) => classes.erase(mine));
    expect(await byLink(ports, mine)).not.toBeNull();
    await ports.transaction(mine, (classes) => classes.erase(mine));
    expect(await byLink(ports, mine)).toBeNull();
    expect(await byCode(ports, mine)).toBeNull();
  });
};

const clearsUp = (open: () => Promise<Ports>): void => {
  it("counts classes per day, none twice the same when many come at once", async () => {
    const ports = await open();
    const count = (day: string) => ports.transaction({ tokenHash: "any" }, (classes) => classes.countOn(day));
    const counts = await Promise.all(Array.from({ length: 20 }, () => count("2026-11-21")));
    expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(await count("2026-11-22")).toBe(1);
    await ports.caretaker.clearUp(monday, "2026-11-22");
    expect(await count("2026-11-21")).toBe(1);
    expect(await count("2026-11-22")).toBe(2);
  });

  it("erases what is old, and drops marks of what closed by the clock", async () => {
    const ports = await open();
    const old = another({ eraseAfter: new Date("2027-01-01T00:00:00Z") });
    const over = another({ closesAt: new Date("2027-01-01T00:00:00Z"), eraseAfter: new Date("2027-02-01T00:00:00Z") });
    const young = another({ closesAt: new Date("2027-01-02T00:00:00Z"), eraseAfter: new Date("2027-02-01T00:00:00Z") });
    for (const group of [old, over, young]) {
      await keep(ports, group);
      await join(ports, group, "pupil");
    }
    expect(await ports.caretaker.clearUp(monday, "2026-11-23")).not.toContain(old.id);
    expect(await ports.caretaker.clearUp(new Date("2027-01-01T00:00:00Z"), "2027-01-01")).toContain(old.id);
    expect(await byLink(ports, old)).toBeNull();
    expect((await byLink(ports, over))?.register).toMatchObject({ marks: [], tally: { waiting: { people: 1 } } });
    expect((await byLink(ports, young))?.register.marks).toEqual(["pupil"]);
  });
};

/** @param open gives a store that this test run alone writes to */
export const classGroupsContract = (name: string, open: () => Promise<Ports>) =>
  describe(`${name} keeps the class groups contract`, () => {
    keepsClasses(open);
    countsPeople(open);
    clearsUp(open);
  });
