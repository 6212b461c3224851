import { notFound } from "../request/page-errors.ts";

export const loader = () => {
  throw notFound();
};

// a route without a component is no page, and its error would have no layout
const NotFound = () => null;
export default NotFound;
