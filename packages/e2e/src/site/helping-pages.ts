import type { BrowserContext } from "playwright-core";
import { newVisitor } from "../browser/visitor.ts";
import { running } from "../product/running-product.ts";
import { askedByCounsellor, letIn, newTalent } from "./helping.ts";
import { signInAnew, signInAs } from "./sign-in.ts";

const withTalent = async <T>(walk: (talent: BrowserContext) => Promise<T>): Promise<T> => {
  const { context } = await newVisitor();
  try {
    return await walk(context);
  } finally {
    await context.close();
  }
};

/** The page of somebody whom the visitor, a counsellor, helps. */
const personPath = (locale: string, counsellor: BrowserContext, level: "see" | "act"): Promise<string> =>
  withTalent(async (talent) => {
    const id = await newTalent(talent, locale === "nl" ? "Amina" : "Samira");
    await askedByCounsellor(talent, counsellor, level);
    await letIn(talent, level === "act");
    return `/${locale}/mensen/${id}`;
  });

/** The talent's own page, with a helper who is let in, a look, another question, and a code to show. */
const helpedPath = async (locale: string, talent: BrowserContext): Promise<string> => {
  const id = await newTalent(talent);
  const { context: counsellor } = await newVisitor();
  await askedByCounsellor(talent, counsellor, "act");
  await letIn(talent, true);
  await counsellor.request.get(`/nl/mensen/${id}`);
  await askedByCounsellor(talent, counsellor, "see");
  await counsellor.close();
  const path = `/${locale}/account/hulp`;
  await talent.request.post(path, { headers: { origin: running.origin }, form: { doe: "maak-code" } });
  return path;
};

type Address = (locale: string, visitor: BrowserContext) => string | Promise<string>;

/** Examples of the pages of help with consent, by route. */
export const helpingPages: Readonly<Record<string, Readonly<Record<string, Address>>>> = {
  "/:lang/account/hulp": {
    "nobody helps": async (locale, visitor) => {
      await signInAnew(visitor, locale);
      return `/${locale}/account/hulp`;
    },
    "who helps, who asks, and who looked": helpedPath,
  },
  "/:lang/mensen": {
    "whom a counsellor helps": async (locale, visitor) => {
      await personPath(locale, visitor, "see");
      return `/${locale}/mensen?klaar=gevraagd`;
    },
    "a question without a yes": (locale, counsellor) =>
      withTalent(async (talent) => {
        await newTalent(talent);
        await askedByCounsellor(talent, counsellor, "act");
        return `/${locale}/mensen`;
      }),
    "whom a host helps": async (locale, visitor) => {
      await signInAs(visitor, "hub-host");
      return `/${locale}/mensen`;
    },
    "no helper": async (locale, visitor) => {
      await signInAnew(visitor, locale);
      return `/${locale}/mensen`;
    },
  },
  "/:lang/mensen/:id": {
    "a person whom one may see": (locale, visitor) => personPath(locale, visitor, "see"),
    "a person whose card one may change": (locale, visitor) => personPath(locale, visitor, "act"),
    "nobody whom one helps": async (locale, visitor) => {
      await signInAs(visitor, "counsellor");
      return `/${locale}/mensen/no-such-person`;
    },
  },
};
