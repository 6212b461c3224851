import { Tile, type TilePattern } from "./tile.tsx";

type Props = {
  readonly tiles: readonly (TilePattern | "empty" | "plain")[];
  /** `line`: progress in one row. `grows`: a line that becomes a wall where there is room. `strip`: on top of a card. */
  readonly as?: "wall" | "line" | "grows" | "strip";
  /** Index of the tile that was laid just now. */
  readonly laidNow?: number;
};

const classesOf = {
  wall: "wall",
  line: "wall wall--line",
  grows: "wall wall--line wall--grows",
  strip: "wall wall--strip",
};

/** Tiles side by side. Silent to screen readers: what it shows is always said in words beside it. */
export const TileWall = ({ tiles, as = "wall", laidNow }: Props) => (
  <div className={classesOf[as]} aria-hidden="true">
    {tiles.map((pattern, place) => (
      // tiles have no identity but their place
      <Tile key={`${place}-${pattern}`} pattern={pattern} laid={place === laidNow} />
    ))}
  </div>
);
