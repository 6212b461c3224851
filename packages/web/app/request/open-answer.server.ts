import { createHash } from "node:crypto";
import { openToAll } from "./cache-headers.ts";

type Answer = {
  readonly type: string;
  /** Value of Cache-Control. */
  readonly keep: string;
  readonly headers?: Readonly<Record<string, string>>;
} & (
  | { readonly body: string }
  /** What was not read yet brings a mark of its content for ETag. */
  | { readonly body: BodyInit; readonly mark: string }
);

/** A mark of a content, for ETag; weak, because what travels may be packed. */
export const markOf = (content: string): string =>
  `W/"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`;

/** Does the asker have this content already? */
export const hasAlready = (request: Request, mark: string): boolean => {
  const named = (request.headers.get("if-none-match") ?? "").split(",").map((one) => one.trim());
  const bare = mark.replace(/^W\//, "");
  return named.some((one) => one === "*" || one.replace(/^W\//, "") === bare);
};

/** An answer that other sites may use, and that is not sent again to whoever has it. */
export const openAnswer = (request: Request, { type, keep, headers, ...content }: Answer): Response => {
  const mark = "mark" in content ? content.mark : markOf(content.body);
  const said = { ...openToAll, ...headers, "Cache-Control": keep, ETag: mark };
  return hasAlready(request, mark)
    ? new Response(null, { status: 304, headers: said })
    : new Response(content.body, { headers: { ...said, "Content-Type": type } });
};

/** One sentence for the program that asked, which it can show or log. */
export const openRefusal = (status: number, error: string, headers: Readonly<Record<string, string>> = {}): Response =>
  Response.json({ error }, { status, headers: { ...openToAll, ...headers } });
