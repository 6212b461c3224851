import { expect, it } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

/** A maker that says when it starts, and ends when it is told to. */
const given = (settings: { readonly kept?: number; readonly waiting?: number } = {}) => {
  const started: string[] = [];
  const ends = new Map<string, { readonly well: () => void; readonly badly: () => void }>();
  const ask = oneAtATime<string, string>({
    keyOf: (wanted) => wanted,
    kept: settings.kept ?? 10,
    waiting: settings.waiting ?? 10,
    make: (wanted) => {
      started.push(wanted);
      return new Promise((resolve, reject) => {
        ends.set(wanted, { well: () => resolve(`${wanted}!`), badly: () => reject(new Error(wanted)) });
      });
    },
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const end = async (wanted: string, how: "well" | "badly" = "well") => {
    await settle();
    ends.get(wanted)?.[how]();
    await settle();
  };
  return { ask, started, end };
};

it("makes one at a time, in the order of asking", async () => {
  const { ask, started, end } = given();
  const both = [ask("a"), ask("b")];
  await end("nothing");
  expect(started).toEqual(["a"]);
  await end("a");
  expect(started).toEqual(["a", "b"]);
  await end("b");
  expect(await Promise.all(both)).toEqual(["a!", "b!"]);
});

it("makes once what many ask for, and keeps it", async () => {
  const { ask, started, end } = given();
  const all = [ask("a"), ask("a"), ask("a")];
  await end("a");
  expect(await Promise.all([...all, ask("a")])).toEqual(["a!", "a!", "a!", "a!"]);
  expect(started).toEqual(["a"]);
});

it("forgets what nobody asked for longest", async () => {
  const { ask, started, end } = given({ kept: 2 });
  for (const wanted of ["a", "b", "a", "c"]) {
    const asked = ask(wanted);
    await end(wanted);
    await asked;
  }
  expect(await ask("a")).toBe("a!");
  void ask("b");
  await end("nothing");
  expect(started).toEqual(["a", "b", "c", "b"]);
});

it("refuses what would wait too long, and goes on after one that failed", async () => {
  const { ask, end } = given({ waiting: 1 });
  const first = ask("a");
  const failing = first.catch((error: Error) => error.message);
  const second = ask("b");
  expect(await ask("c")).toBeNull();
  await end("a", "badly");
  expect(await failing).toBe("a");
  await end("b");
  expect(await second).toBe("b!");
  const again = ask("a");
  await end("a");
  expect(await again).toBe("a!");
});
