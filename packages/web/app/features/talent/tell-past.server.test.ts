import { ApolloClient, ApolloLink, InMemoryCache } from "@apollo/client";
import { of } from "rxjs";
import { describe, expect, it } from "vitest";
import { nothingTold, type Past, type Told } from "./past.server.ts";
import { tellPast } from "./tell-past.server.ts";

/** An API that reads "kok" as a cook, "koken" as one of two, and nothing else; it counts how often it is asked. */
const anApi = () => {
  const asked: string[] = [];
  const link = new ApolloLink(({ variables }) => {
    const text = String(variables["text"]);
    asked.push(text);
    const links = text.split(", ").flatMap((words) => {
      if (words === "kok") return [{ words, sure: true, experience: { id: "kok" }, alternatives: [] }];
      const cooking = { words, sure: false, experience: { id: "koken" }, alternatives: [{ id: "kok" }] };
      return words === "koken" ? [cooking] : [];
    });
    const unlinked = text.split(", ").filter((words) => !/^kok(en)?$/.test(words));
    return of({ data: { linkExperiences: { __typename: "ExperienceLinks", links, unlinked } } });
  });
  return { asked, client: new ApolloClient({ link, cache: new InMemoryCache() }) };
};
const formOf = (fields: Readonly<Record<string, string | readonly string[]>>): FormData => {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value);
  return form;
};
const told = (over: Partial<Told> = {}): Told => ({
  id: "kok",
  words: "kok",
  without: [],
  others: [],
  unsure: false,
  seen: false,
  ...over,
});
const having = (...all: readonly Told[]): Past => ({ told: [...all], left: "" });
const tell = (before: Past, fields: Parameters<typeof formOf>[0]) => tellPast(anApi().client, before, formOf(fields));

describe("telling what one did before", () => {
  it("adds what was read, and leaves in the box what was not", async () => {
    expect(await tell(nothingTold, { do: "read", text: "kok, xylofoon" })).toMatchObject({
      past: { told: [{ id: "kok", unsure: false }], left: "xylofoon" },
      done: false,
    });
  });

  it("goes on when all is said, and reads new words first", async () => {
    const ticks = { "shown:kok": "tc:a,tc:b", "skill:kok": ["tc:a", "tc:b"] };
    expect(await tell(having(told()), { do: "on", ...ticks, text: "" })).toMatchObject({ done: true });
    expect(await tell({ ...having(told()), left: "xylofoon" }, { do: "on", ...ticks, text: "xylofoon" })).toMatchObject(
      {
        done: true,
      },
    );
    expect(await tell(having(told()), { do: "on", ...ticks, text: "koken" })).toMatchObject({
      done: false,
      past: { told: [{ id: "kok" }, { id: "koken", unsure: true }] },
    });
  });

  it("keeps which skills were refused, and that the person looked", async () => {
    const { past } = await tell(having(told()), { do: "on", "shown:kok": "tc:a,tc:b", "skill:kok": "tc:a", text: "" });
    expect(past.told).toMatchObject([{ without: ["tc:b"], seen: true }]);
  });

  it("takes another reading when one is chosen, and confirms nothing that is unclear", async () => {
    const unclear = told({ id: "koken", others: ["kok"], unsure: true });
    const shown = { "shown:koken": "tc:a", "skill:koken": "tc:a", text: "" };
    const chosen = await tell(having(unclear), { do: "keep", ...shown, "reading:koken": "kok" });
    expect(chosen.past.told).toMatchObject([{ id: "kok", others: ["koken"], unsure: false, seen: false }]);
    expect((await tell(having(unclear), { do: "on", ...shown })).past.told).toMatchObject([
      { unsure: true, seen: false },
    ]);
    const made = await tell(having(unclear), { do: "keep", ...shown, "reading:koken": "made-up" });
    expect(made.past.told).toMatchObject([{ id: "koken" }]);
  });

  it("adds what is chosen from the list, once, and takes away what was not right", async () => {
    const listed = await tell(having(told()), { do: "list", listed: "winkel", text: "" });
    expect(listed.past.told.map(({ id }) => id)).toEqual(["kok", "winkel"]);
    const again = await tell(having(told()), { do: "list", listed: "kok", text: "" });
    expect(again.past.told.map(({ id }) => id)).toEqual(["kok"]);
    expect((await tell(having(told()), { do: "away:kok", text: "" })).past.told).toEqual([]);
  });

  it("leaves alone what another tab told", async () => {
    const before = having(told({ without: ["tc:b"] }));
    expect((await tell(before, { do: "keep", text: "" })).past.told).toEqual(before.told);
  });

  it("asks nothing of the API when there is nothing to read, and says so to who asked", async () => {
    const { client, asked } = anApi();
    expect(await tellPast(client, nothingTold, formOf({ do: "read", text: "  " }))).toMatchObject({
      nothingSaid: true,
    });
    expect(await tellPast(client, having(told()), formOf({ do: "away:kok", text: "koken" }))).toMatchObject({
      nothingSaid: false,
      past: { left: "koken" },
    });
    expect(asked).toEqual([]);
  });

  it("keeps six things at most", async () => {
    const six = having(...["a", "b", "c", "d", "e", "f"].map((id) => told({ id })));
    expect((await tell(six, { do: "read", text: "kok" })).past.told).toHaveLength(6);
  });
});
