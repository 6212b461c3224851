import { isLocale } from "@techconnect/domain/kernel/locale";
import { Outlet } from "react-router";
import { publicPage } from "../request/cache-headers.ts";
import { notFound } from "../request/page-errors.ts";
import type { Route } from "./+types/locale.ts";

export const middleware: Route.MiddlewareFunction[] = [
  ({ params }) => {
    if (!isLocale(params.lang)) throw notFound();
  },
];

export const headers: Route.HeadersFunction = ({ errorHeaders }) => errorHeaders ?? publicPage;

const LocaleLayout = () => <Outlet />;
export default LocaleLayout;
