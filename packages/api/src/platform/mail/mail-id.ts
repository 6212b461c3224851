import { v5 as uuidv5 } from "uuid";

/**
 * The id of a mail: the same for the same mail about the same thing, so that sending again sends nothing new.
 *
 * @param concerns a UUID
 * @param what which of the mails about it, e.g. "to-team"
 */
export const mailId = (concerns: string, what: string): string => uuidv5(what, concerns);
