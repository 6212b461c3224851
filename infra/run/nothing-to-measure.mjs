/** Exit code of a benchmark that lacks what it measures with, such as data of others: a failure only when asked for by name. */
export const nothingToMeasure = 77;
