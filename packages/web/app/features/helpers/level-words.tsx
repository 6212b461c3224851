import { Trans } from "@lingui/react/macro";
import type { HelpLevel } from "./people.query.ts";

/** What a helper may do, in a word or two. */
export const LevelWords = ({ level }: { readonly level: HelpLevel }) =>
  level === "SEE" ? <Trans>Meekijken</Trans> : <Trans>Meedoen</Trans>;
