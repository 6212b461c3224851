import { deflateRawSync, inflateRawSync } from "node:zlib";
import {
  mostSaved,
  savedItemOf,
  type SavedItem,
  type TooManySaved,
  withSaved,
} from "@techconnect/domain/talent/saved-items";
import { fail, ok, type Result } from "@techconnect/domain/kernel/result";
import { z } from "zod";
import type { SavedItemInput, SavedKind } from "../../graphql/generated/graphql.ts";
import { forget, readSealed, seal } from "../../session.server.ts";

/** What somebody saved to look at later, without an account. It lives in a sealed cookie, and nowhere else. */

const cookie = "saved";
const ninetyDays = 90 * 24 * 60 * 60;
/** A browser drops a cookie above 4096 bytes, its attributes included. */
const fits = (sealed: string) => sealed.length <= 4000;
/** More than forty names can be: what somebody else packed is not unpacked. */
const mostBytes = 20_000;

const Names = z.array(z.string()).max(mostSaved);

const nameOf = ({ kind, slug }: SavedItem): string => `${kind}/${slug}`;

const itemNamed = (name: string): SavedItem[] => {
  const [kind = "", slug = ""] = name.split("/");
  const item = savedItemOf(kind, slug);
  return item ? [item] : [];
};

const packed = (saved: readonly SavedItem[]): string =>
  deflateRawSync(JSON.stringify(saved.map(nameOf))).toString("base64");

const unpacked = (text: string): readonly SavedItem[] => {
  const json = inflateRawSync(Buffer.from(text, "base64"), { maxOutputLength: mostBytes }).toString("utf8");
  const names = Names.safeParse(JSON.parse(json));
  return names.success ? names.data.flatMap(itemNamed) : [];
};

/** Last saved first; nothing for a cookie that is too old, or not ours. */
export const keptSaved = async (request: Request): Promise<readonly SavedItem[]> => {
  const kept = await readSealed(request, cookie);
  try {
    return typeof kept === "string" ? unpacked(kept) : [];
  } catch {
    return [];
  }
};

/** Set-Cookie value for what is saved, or null where it does not fit into a cookie. */
export const keepSaved = async (saved: readonly SavedItem[]): Promise<string | null> => {
  if (saved.length === 0) return forgetSaved();
  const sealed = await seal(cookie, packed(saved), ninetyDays);
  return fits(sealed) ? sealed : null;
};

export const forgetSaved = (): string => forget(cookie);

/** Set-Cookie value with one more thing in front; or that it does not fit, and then nothing is lost. */
export const saveOneMore = async (
  saved: readonly SavedItem[],
  item: SavedItem,
): Promise<Result<string, TooManySaved>> => {
  const more = withSaved(saved, [item]);
  if (!more.ok) return more;
  const sealed = await keepSaved(more.value);
  return sealed === null
    ? fail<TooManySaved>({ kind: "TooManySaved", message: "No more fits into a cookie.", most: saved.length })
    : ok(sealed);
};

const kinds: Readonly<Record<SavedItem["kind"], SavedKind>> = {
  vacancy: "VACANCY",
  course: "COURSE",
  "job-profile": "JOB_PROFILE",
};

/** What is saved, as the API is asked for it. */
export const savedOnTheWire = (saved: readonly SavedItem[]): SavedItemInput[] =>
  saved.map(({ kind, slug }) => ({ kind: kinds[kind], slug }));
