import { createCompiledCatalog } from "@lingui/cli/api";
import { describe, expect, it } from "vitest";
import { flowMessages } from "./flow-messages.ts";
import { pageMessages } from "./page-messages.ts";
import { reachMessages } from "./reach-messages.ts";
import { type Catalogue, nameOf, pageCatalogues, serverCatalogues, textsOf } from "../read-catalogues.ts";

const locales = ["nl", "en", "ar"] as const;
const pages = await pageCatalogues();
const server = await serverCatalogues();
const named = (catalogues: readonly Catalogue[]) =>
  catalogues.map((catalogue) => ({ name: nameOf(catalogue), catalogue }));

/** Lingui's compiled form: text, or an argument with its format and, for a plural, a text per category. */
type Token = string | readonly [name: string, format?: string, choices?: Readonly<Record<string, unknown>> | string];
const isToken = (value: unknown): value is Token => typeof value === "string" || Array.isArray(value);

const compiledOf = async (catalogue: Catalogue, locale: string): Promise<Record<string, readonly Token[]>> => {
  const { messages } = await textsOf(catalogue, locale);
  const { source, errors } = createCompiledCatalog(locale, messages, { namespace: "json", strict: true });
  expect(errors).toEqual([]);
  return JSON.parse(source).messages;
};

/** Every argument of a message, those inside plurals and choices too. */
const argumentsIn = (tokens: unknown): Exclude<Token, string>[] => {
  if (!Array.isArray(tokens)) return [];
  return tokens.filter(isToken).flatMap((token) => {
    if (typeof token === "string") return [];
    const choices = typeof token[2] === "object" ? Object.values(token[2]) : [];
    return [token, ...choices.flatMap(argumentsIn)];
  });
};

const pluralsThatLack = (locale: string, tokens: readonly Token[]) => {
  const ordinal = (format: string) => (format === "selectordinal" ? "ordinal" : "cardinal");
  return argumentsIn(tokens).flatMap(([name, format, choices]) => {
    if ((format !== "plural" && format !== "selectordinal") || typeof choices !== "object") return [];
    const wanted = new Intl.PluralRules(locale, { type: ordinal(format) }).resolvedOptions().pluralCategories;
    return wanted.filter((category) => !(category in choices)).map((category) => `${name} lacks ${category}`);
  });
};

/** Names of what is filled in. */
const valuesIn = (tokens: readonly Token[] = []) => [...new Set(argumentsIn(tokens).map(([name]) => name))].toSorted();

const tagsIn = (tokens: readonly Token[] = []) =>
  [...JSON.stringify(tokens).matchAll(/<\/?\d+\/?>/g)].map(([tag]) => tag).toSorted();

describe.each(named([...pages, ...server]))("the catalogue $name", ({ catalogue }) => {
  it("says everything in every language", async () => {
    const source = await catalogue.read("nl");
    for (const locale of locales) {
      const entries = (await catalogue.read(locale)) ?? {};
      expect(Object.keys(entries).toSorted(), locale).toEqual(Object.keys(source ?? {}).toSorted());
      const untranslated = Object.entries(entries).filter(([, entry]) => !entry.translation?.trim());
      expect(
        untranslated.map(([id, { message }]) => message ?? id),
        locale,
      ).toEqual([]);
    }
  });

  it("has each form of a plural that the language knows", async () => {
    for (const locale of locales)
      for (const [id, tokens] of Object.entries(await compiledOf(catalogue, locale)))
        expect(pluralsThatLack(locale, tokens), `${locale} ${id}`).toEqual([]);
  });

  it("loses no value and no marked word in any language", async () => {
    const source = await compiledOf(catalogue, "nl");
    for (const locale of locales)
      for (const [id, tokens] of Object.entries(await compiledOf(catalogue, locale))) {
        expect(valuesIn(tokens), `${locale} ${id}`).toEqual(expect.arrayContaining(valuesIn(source[id])));
        if (argumentsIn(tokens).every(([, format]) => format === undefined))
          expect(tagsIn(tokens), `${locale} ${id}`).toEqual(tagsIn(source[id]));
      }
  });
});

describe.each(named(pages))("the catalogue $name of the pages", ({ catalogue }) => {
  it("fills in only what the code gives", async () => {
    const source = await compiledOf(catalogue, "nl");
    for (const locale of locales)
      for (const [id, tokens] of Object.entries(await compiledOf(catalogue, locale)))
        expect(valuesIn(tokens), `${locale} ${id}`).toEqual(valuesIn(source[id]));
  });

  it("holds what the code says and nothing else; `pnpm extract:clean` brings it up to date", async () => {
    const said = await catalogue.collect();
    expect(said).toBeDefined();
    const kept = (await catalogue.read("nl")) ?? {};
    expect(Object.keys(kept).filter((id) => kept[id]?.obsolete)).toEqual([]);
    expect(
      Object.values(kept)
        .map(({ message }) => message)
        .toSorted(),
    ).toEqual(
      Object.values(said ?? {})
        .map(({ message }) => message)
        .toSorted(),
    );
  });
});

/** What somebody can come to read: the message itself, and each form of what varies in it. */
const readingsOf = (tokens: unknown): string[] => {
  if (!Array.isArray(tokens)) return [];
  const parts = tokens.filter(isToken);
  const forms = parts.flatMap((part) =>
    typeof part !== "string" && typeof part[2] === "object" ? Object.values(part[2]) : [],
  );
  return [parts.map((part) => (typeof part === "string" ? part : "1")).join(""), ...forms.flatMap(readingsOf)];
};

describe("the catalogues of the pages", () => {
  it("translate the same words in the same way, since a page reads them as one", async () => {
    for (const locale of locales) {
      const said = new Map<string, string>();
      for (const catalogue of pages)
        for (const [id, text] of Object.entries((await textsOf(catalogue, locale)).messages)) {
          expect(text, `${locale}, ${nameOf(catalogue)}`).toBe(said.get(id) ?? text);
          said.set(id, text);
        }
    }
  });
});

describe("what a server loads", () => {
  it("holds every text of every catalogue of pages, and what a browser gets is part of it", async () => {
    for (const locale of locales) {
      const loaded = { ...(await pageMessages(locale)), ...(await reachMessages(locale)) };
      for (const catalogue of pages) {
        const { messages } = await textsOf(catalogue, locale);
        const forgotten = Object.keys(messages).filter((id) => !(id in loaded));
        expect(forgotten, `${locale}, ${nameOf(catalogue)}`).toEqual([]);
      }
      expect(Object.keys(await flowMessages(locale)).filter((id) => !(id in loaded))).toEqual([]);
    }
  });
});

describe("the words of the talent flow", () => {
  it("keep Dutch sentences to fourteen words", async () => {
    const flow = pages.filter((catalogue) => ["talent", "told", "matches"].includes(nameOf(catalogue)));
    expect(flow).toHaveLength(3);
    const messages = await Promise.all(flow.map((catalogue) => compiledOf(catalogue, "nl")));
    const readings = messages.flatMap((each) => Object.values(each)).flatMap(readingsOf);
    const sentences = readings.flatMap((reading) => reading.split(/(?<=[.?!:])\s+/));
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 14)).toEqual([]);
  });
});

describe("the plural check", () => {
  const pluralIn = (locale: string, text: string) => {
    const { source } = createCompiledCatalog(locale, { it: text }, { namespace: "json", strict: true });
    return pluralsThatLack(locale, JSON.parse(source).messages.it);
  };

  it("misses nothing: Arabic has six forms, Dutch two", () => {
    expect(pluralIn("nl", "{n, plural, one {# tegel} other {# tegels}}")).toEqual([]);
    expect(pluralIn("ar", "{n, plural, one {x} other {y}}")).toEqual([
      "n lacks zero",
      "n lacks two",
      "n lacks few",
      "n lacks many",
    ]);
  });
});
