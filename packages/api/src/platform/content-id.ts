import { v5 as uuidv5 } from "uuid";

/** Any UUID will do, as long as it never changes. */
const starterContent = "4f1d2f0a-6a63-5c1e-9d7b-0c1b1f0e7a11";

/**
 * The id of starter content: always the same for the same thing, so that seeding again changes nothing.
 *
 * @param kind what it is, e.g. "job-profile"
 */
export const contentId = (kind: string, slug: string): string => uuidv5(`${kind}/${slug}`, starterContent);
