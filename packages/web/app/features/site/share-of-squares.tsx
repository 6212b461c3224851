const rows = 7;
/** Room for 91 in seven rows; fewer squares leave it empty, so that one square is one everywhere. */
const columns = 13;
const step = 10;

const squares = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => from + index)
    .map((place) => `M${Math.floor(place / rows) * step} ${(place % rows) * step}h8v8h-8z`)
    .join("");

/** `part` of `whole`, 91 at most, as so many little tiles. The numbers stand in words beside it, so it is silent. */
export const ShareOfSquares = ({ part, whole }: { readonly part: number; readonly whole: number }) => (
  <svg
    className="squares"
    viewBox={`0 0 ${columns * step - 2} ${rows * step - 2}`}
    aria-hidden="true"
    focusable="false"
  >
    <path className="squares__rest" d={squares(part, whole)} />
    <path className="squares__part" d={squares(0, part)} />
  </svg>
);
