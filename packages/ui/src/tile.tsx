import type { ReactNode } from "react";

/** Each talent has its own pattern. Tiles are ornament: the name always stands beside them, so they are silent to screen readers. */
export const tilePatterns = [
  "learning",
  "solving",
  "persevering",
  "teamwork",
  "creating",
  "precision",
  "helping",
  "organising",
  "explaining",
  "curiosity",
  "adapting",
  "initiative",
] as const;
export type TilePattern = (typeof tilePatterns)[number];

type Colour = "primary" | "clay" | "pom" | "mint" | "plum" | "sun";

const groundOf: Record<TilePattern, Colour> = {
  learning: "primary",
  solving: "clay",
  persevering: "pom",
  teamwork: "mint",
  creating: "plum",
  precision: "primary",
  helping: "pom",
  organising: "mint",
  explaining: "clay",
  curiosity: "plum",
  adapting: "sun",
  initiative: "sun",
};

const colour = (name: string) => `var(--tw-color-${name})`;

/** The three colours of a tile: what lies under, the figure on it, and white (navy at night) between them. */
type Paint = { readonly ground: string; readonly figure: string; readonly light: string };

const paintOf = (pattern: TilePattern): Paint => {
  const ground = groundOf[pattern];
  return { ground: colour(ground), figure: colour(ground === "sun" ? "on-sun" : "sun"), light: colour("surface") };
};

const wave = (top: number) => `M4 ${top}q10-10 20 0t20 0`;
const thirds = [0, 1, 2];

/** On a field of 48 by 48, at most four kinds of shape. Not mirrored for languages written from right to left. */
const figures: Record<TilePattern, (paint: Paint) => ReactNode> = {
  learning: ({ figure, light }) => (
    <>
      <path d="M0 0h24v24H0z" fill={light} />
      <circle cx="24" cy="24" r="18" fill="none" stroke={figure} strokeWidth="5" />
      <circle cx="24" cy="24" r="6" fill={figure} />
    </>
  ),
  solving: ({ ground, figure }) => (
    <>
      <path d="M24 4 44 24 24 44 4 24z" fill={figure} />
      <path d="M24 14 34 24 24 34 14 24z" fill={ground} />
    </>
  ),
  persevering: ({ figure, light }) => (
    <g fill="none" strokeWidth="4">
      <path d={`${wave(12)}${wave(32)}`} stroke={figure} />
      <path d={`${wave(22)}${wave(42)}`} stroke={light} />
    </g>
  ),
  teamwork: ({ ground, figure, light }) => (
    <>
      <g fill={light}>
        <circle cx="14" cy="14" r="11" />
        <circle cx="34" cy="34" r="11" />
      </g>
      <g fill={figure}>
        <circle cx="34" cy="14" r="11" />
        <circle cx="14" cy="34" r="11" />
      </g>
      <circle cx="24" cy="24" r="5" fill={ground} />
    </>
  ),
  creating: ({ figure }) => (
    <path d="M24 2c6 14 8 16 22 22-14 6-16 8-22 22C18 32 16 30 2 24 16 18 18 16 24 2z" fill={figure} />
  ),
  precision: ({ figure, light }) =>
    thirds.flatMap((row) =>
      thirds.map((column) => (
        <rect
          key={`${row}${column}`}
          x={5 + row * 14}
          y={5 + column * 14}
          width="10"
          height="10"
          fill={(row + column) % 2 ? light : figure}
        />
      )),
    ),
  helping: ({ figure }) => <path d="M24 42C6 30 4 20 8 13c4-6 12-6 16 1 4-7 12-7 16-1 4 7 2 17-16 29z" fill={figure} />,
  organising: ({ figure, light }) => (
    <>
      <rect x="6" y="6" width="36" height="9" rx="2" fill={figure} />
      <rect x="6" y="18" width="26" height="9" rx="2" fill={light} />
      <rect x="6" y="30" width="16" height="9" rx="2" fill={figure} />
    </>
  ),
  explaining: ({ figure, light }) => (
    <>
      <path d="M0 24A24 24 0 0 1 24 0v24zM48 24A24 24 0 0 1 24 48V24z" fill={figure} />
      <circle cx="36" cy="12" r="6" fill={light} />
      <circle cx="12" cy="36" r="6" fill={light} />
    </>
  ),
  curiosity: ({ figure, light }) => (
    <>
      <circle cx="20" cy="20" r="13" fill="none" stroke={figure} strokeWidth="6" />
      <path d="M30 30 44 44" stroke={light} strokeWidth="7" />
    </>
  ),
  adapting: ({ figure, light }) => (
    <>
      <path d="M0 48 48 0v24L24 48z" fill={figure} />
      <path d="M0 24 24 0H0z" fill={light} />
    </>
  ),
  initiative: ({ ground, figure }) => (
    <>
      <path d="M24 6 42 38H6z" fill={figure} />
      <circle cx="24" cy="28" r="6" fill={ground} />
    </>
  ),
};

/** `empty`: a place still open, dashed. `plain`: laid, without a pattern ("I don't know"). */
const Ground = ({ pattern }: { readonly pattern: TilePattern | "empty" | "plain" }) => {
  if (pattern === "empty")
    return (
      <rect
        x="1"
        y="1"
        width="46"
        height="46"
        rx="4"
        fill={colour("surface")}
        stroke={colour("line-strong")}
        strokeWidth="2"
        strokeDasharray="4 3"
      />
    );
  if (pattern === "plain")
    return (
      <rect
        x="1"
        y="1"
        width="46"
        height="46"
        rx="4"
        fill={colour("surface-sunk")}
        stroke={colour("line-strong")}
        strokeWidth="2"
      />
    );
  return <rect width="48" height="48" fill={paintOf(pattern).ground} />;
};

type Props = {
  readonly pattern: TilePattern | "empty" | "plain";
  /** Without a size it fills its place. */
  readonly size?: "small" | "medium" | "large";
  /** Was laid just now: it drops into place. */
  readonly laid?: boolean;
};

/** One tile. */
export const Tile = ({ pattern, size, laid = false }: Props) => {
  const hasFigure = pattern !== "empty" && pattern !== "plain";
  const classes = [
    "tile",
    size && `tile--${size}`,
    laid && "tile--laid",
    hasFigure && groundOf[pattern] === "sun" && "tile--on-sun",
  ];
  return (
    <svg className={classes.filter(Boolean).join(" ")} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <Ground pattern={pattern} />
      {hasFigure && figures[pattern](paintOf(pattern))}
    </svg>
  );
};
