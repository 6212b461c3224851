import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { keepUp } from "./keep-up.ts";

const given = (catchUp: () => Promise<void>) => {
  let time = 0;
  const complaints: unknown[] = [];
  const companion = keepUp({
    follower: { catchUp },
    listen: async () => undefined,
    stopListening: async () => undefined,
    clock: () => time,
    complain: (error) => complaints.push(error),
  });
  return { companion, complaints, pass: (milliseconds: number) => void (time += milliseconds) };
};
const until = async (holds: () => boolean) => {
  for (let left = 200; left > 0 && !holds(); left--) await sleep(10);
  expect(holds()).toBe(true);
};

describe("keeping up", () => {
  it("looks when it is woken, long before its pause ends", async () => {
    let looks = 0;
    const { companion } = given(async () => void looks++);
    companion.wake();
    await until(() => looks === 1);
    companion.wake();
    await until(() => looks === 2);
    await companion.stop();
  });

  it("does not miss a bell that rings while it looks", async () => {
    let looks = 0;
    let finish: () => void = () => undefined;
    const { companion } = given(() => {
      looks++;
      return looks === 1 ? new Promise<void>((resolve) => (finish = resolve)) : Promise.resolve();
    });
    companion.wake();
    await until(() => looks === 1);
    companion.wake();
    finish();
    await until(() => looks === 2);
    await companion.stop();
  });

  it("complains once while the database is away, goes on looking, and is ready again by itself", async () => {
    let away = true;
    let looks = 0;
    const { companion, complaints, pass } = given(async () => {
      looks++;
      if (away) throw new Error("away");
    });
    for (const expected of [1, 2, 3]) {
      companion.wake();
      await until(() => looks >= expected);
    }
    expect(complaints).toHaveLength(1);
    pass(10_000);
    expect(companion.isReady()).toBe(false);

    away = false;
    companion.wake();
    await until(() => companion.isReady());
    await companion.stop();
  });

  it("stops, and looks no more", async () => {
    let looks = 0;
    const { companion } = given(async () => void looks++);
    await companion.stop();
    companion.wake();
    await sleep(30);
    expect(looks).toBe(0);
  });
});
