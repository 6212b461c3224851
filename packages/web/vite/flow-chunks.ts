/** The modules at which the browser starts on pages that scripts take over: those of the layout `routes/talent/flow.tsx`. */
const flow =
  /[\\/]app[\\/](entry\.client|routes[\\/](personal|without-internet|talent[\\/](flow|question|check-answers|talents-card|choose-talents|likes)))\.tsx/;

/** What changes with its versions only, so that a phone keeps it when we release. */
const libraries = /[\\/]node_modules[\\/]\.pnpm[\\/](react|react-dom|scheduler|react-router|@lingui\+[a-z]+)@/;

/** What stands around every page. Apart, so that pages that are read get its style and not that of the flow. */
const frame = /[\\/]app[\\/]root\.tsx/;

/**
 * Three files instead of forty that every page of the flow would load together: on a slow line each costs a way there
 * and back, and a kilobyte of headers.
 */
export const flowChunks = {
  groups: [
    { name: "libraries", test: libraries, priority: 3 },
    { name: "frame", test: frame, priority: 2 },
    { name: "flow", test: flow, priority: 1 },
  ],
};
