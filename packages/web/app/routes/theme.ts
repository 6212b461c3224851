import { redirect } from "react-router";
import { config } from "../config.server.ts";
import { notFound } from "../request/page-errors.ts";
import { ownPath } from "../request/own-path.ts";
import { isTheme, themeCookie } from "../request/theme.ts";
import type { Route } from "./+types/theme.ts";

/** Keeps the look that somebody chose in the footer and goes back to where they were. */
export const action = async ({ request }: Route.ActionArgs): Promise<Response> => {
  const form = await request.formData();
  const theme = form.get("theme");
  const secure = config.publicOrigin?.startsWith("https:") ?? false;
  return redirect(ownPath(form.get("back")) ?? "/", {
    status: 303,
    headers: isTheme(theme) ? { "Set-Cookie": themeCookie(theme, secure) } : {},
  });
};

export const loader = () => {
  throw notFound();
};

// a route without a component is no page, and its error would have no layout
const Theme = () => null;
export default Theme;
