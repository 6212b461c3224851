/** Is this the position of a row in a list that is sorted by an instant? */
export const isInstant = (sort: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(sort) && !Number.isNaN(Date.parse(sort));
