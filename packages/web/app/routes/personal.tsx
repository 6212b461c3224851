import { Outlet } from "react-router";
import { personalPage } from "../request/cache-headers.ts";
import type { Route } from "./+types/personal.ts";

export const headers: Route.HeadersFunction = ({ errorHeaders }) => errorHeaders ?? personalPage;

/** Pages with something of one person in them; see `personalPage`. */
const PersonalLayout = () => <Outlet />;
export default PersonalLayout;
