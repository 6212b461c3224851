/** The region whose rows this deployment serves. First in the keys of every table that may be sharded one day. */
export const homeRegion = "nl-ams";
