/** The modules at which the browser starts on pages that scripts take over: those of the layout `routes/talent/flow.tsx`. */
const flow =
  /[\\/]app[\\/](entry\.client|root|routes[\\/](personal|without-internet|talent[\\/](flow|question|check-answers|talents-card|choose-talents|likes)))\.tsx/;

/** What changes with its versions only, so that a phone keeps it when we release. */
const libraries = /[\\/]node_modules[\\/]\.pnpm[\\/](react|react-dom|scheduler|react-router|@lingui\+[a-z]+)@/;

/**
 * Two files instead of forty that every page of the flow would load together: on a slow line each costs a way there and
 * back, and a kilobyte of headers. The style of the flow comes with that of the frame, on pages that are read too: less
 * than one more file would be.
 */
export const flowChunks = {
  groups: [
    { name: "libraries", test: libraries, priority: 2 },
    { name: "flow", test: flow, priority: 1 },
  ],
};
