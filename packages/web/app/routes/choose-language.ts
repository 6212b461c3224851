import { redirect } from "react-router";
import { preferredLocale } from "../request/locale-of.ts";
import type { Route } from "./+types/choose-language.ts";

export const loader = ({ request }: Route.LoaderArgs): Response =>
  redirect(`/${preferredLocale(request.headers.get("accept-language"))}`, { headers: { Vary: "Accept-Language" } });
