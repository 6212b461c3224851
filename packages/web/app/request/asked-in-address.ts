/** What the query string of a list asks for: the place to go on from, and the kind of work it is limited to. */
export const askedInAddress = (parameters: URLSearchParams) => ({
  after: parameters.get("na"),
  jobProfile: parameters.get("beroep"),
});
