import { isLocale } from "@techconnect/domain/kernel/locale";
import { clientOf } from "../../apollo/request-client.server.ts";
import { findPicture } from "../../features/reach/find-picture.server.ts";
import { pictureMark } from "../../features/reach/picture.ts";
import { pictureAsPng } from "../../features/reach/pictures.server.ts";
import { i18nOf } from "../../i18n-of.server.ts";
import { hasAlready, openAnswer, openRefusal } from "../../request/open-answer.server.ts";
import type { Route } from "./+types/picture.ts";

/** The picture that a page is shown with where somebody shares it. */
export const loader = async ({ request, params, context }: Route.LoaderArgs): Promise<Response> => {
  const { lang, kind, file } = params;
  const slug = /^([\w-]+)\.png$/.exec(file)?.[1];
  if (!isLocale(lang) || slug === undefined) return openRefusal(404, "There is no such picture.");
  const picture = await findPicture(clientOf(request, context), await i18nOf(lang), { kind, slug });
  if (!picture) return openRefusal(404, "There is no such picture.");

  const mark = `"${pictureMark(picture)}"`;
  const named = new URL(request.url).searchParams.get("v") === pictureMark(picture);
  const keep = named ? "public, max-age=31536000, immutable" : "public, max-age=3600";
  if (hasAlready(request, mark)) return openAnswer(request, { body: "", type: "image/png", keep, mark });
  const body = await pictureAsPng(picture);
  return body === null
    ? openRefusal(503, "Too many pictures are being drawn. Try again.", { "Retry-After": "5" })
    : openAnswer(request, { body, type: "image/png", keep, mark });
};
