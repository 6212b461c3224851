/** What is kept on a phone so that pages open without internet. A new number when what is kept changes its form. */

/** Scripts, styles and fonts, by names that change with their content: those of older pages stay useful. */
export const assets = "assets-1";

/** Pages for everybody that were visited on this phone. */
export const visitedPages = "visited-1";

/** The page that stands for all others, one in each language that was visited. */
export const standIns = "stand-ins-1";

/** Pages of one person, only when they asked to keep them on this phone. */
export const keptPages = "kept-1";

export const cacheNames: readonly string[] = [assets, visitedPages, standIns, keptPages];
