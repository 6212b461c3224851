import { createRequire } from "node:module";
import { renderAsync, Resvg } from "@resvg/resvg-js";
import { directionOf } from "@techconnect/domain/kernel/locale";
import { Tile, type TilePattern, tilePatterns } from "@techconnect/ui/tile";
import tokens from "@techconnect/ui/tokens.css?raw";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Picture, pictureNumber } from "./picture.ts";
import { waysToSet, type WrappedTitle } from "./wrap-title.ts";

const width = 1200;
const height = 630;
const margin = 68;
/** A wall of two by four tiles along the far side, from edge to edge, with a seam of 6. */
const wall = { columns: 2, rows: 4, tile: 153, seam: 6 };
const wallWidth = wall.columns * (wall.tile + wall.seam);
const room = width - wallWidth - margin - 48;

const require = createRequire(import.meta.url);
const font = {
  // files with every script in one, which the drawing library can read; what browsers get is split and packed
  fontFiles: ["500Medium/Rubik_500Medium", "800ExtraBold/Rubik_800ExtraBold"].map((name) =>
    require.resolve(`@expo-google-fonts/rubik/${name}.ttf`),
  ),
  loadSystemFonts: false,
  defaultFontFamily: "Rubik",
};

/** The drawing library knows no custom properties; a shared picture is always light. */
const colours = new Map(
  [...tokens.slice(0, tokens.indexOf("}")).matchAll(/(--tw-color-[\w-]+):\s*(#\w+)/g)].map(([, name, value]) => [
    name,
    value,
  ]),
);
const painted = (svg: string): string =>
  svg.replaceAll(/var\((--tw-color-[\w-]+)\)/g, (_, name: string) => colours.get(name) ?? "#000");

const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Says in which direction a line begins: the drawing library takes every line to begin on the left. */
const inOwnDirection = (line: string): string => (rightToLeft.test(line) ? `\u2067${line}\u2069` : line);

/** The talents that it is about stand first; what is left over stays open for whoever looks, or shows all kinds. */
const tilesFor = (picture: Picture): readonly (TilePattern | "empty")[] => {
  const places = wall.columns * wall.rows;
  if (picture.tiles.length > 0)
    return [...picture.tiles, ...Array.from({ length: places }, () => "empty" as const)].slice(0, places);
  // each thing begins somewhere else, and always at the same place
  const start = pictureNumber(picture);
  return Array.from({ length: places }, (_, place) =>
    place === places - 1 ? "empty" : (tilePatterns[(start + place * 5) % tilePatterns.length] ?? "empty"),
  );
};

const Wall = ({ picture, from }: { readonly picture: Picture; readonly from: number }) =>
  tilesFor(picture).map((pattern, place) => (
    <svg
      key={place}
      x={from + (place % wall.columns) * (wall.tile + wall.seam)}
      y={Math.floor(place / wall.columns) * (wall.tile + wall.seam)}
      width={wall.tile}
      height={wall.tile}
    >
      <Tile pattern={pattern} />
    </svg>
  ));

type TextProps = { readonly x: number; readonly y: number; readonly size: number; readonly rtl: boolean };

const Text = ({
  x,
  y,
  size,
  rtl,
  weight,
  fill,
  children,
}: TextProps & {
  readonly weight: 500 | 800;
  readonly fill: string;
  readonly children: string;
}): ReactNode => (
  <text
    x={x}
    y={y}
    fontFamily="Rubik"
    fontSize={size}
    fontWeight={weight}
    fill={`var(--tw-color-${fill})`}
    textAnchor={rtl ? "end" : "start"}
  >
    {inOwnDirection(children)}
  </text>
);

const Title = ({ size, lines, x, rtl }: WrappedTitle & { readonly x: number; readonly rtl: boolean }) => {
  const step = size * (rtl ? 1.3 : 1.14);
  // in the middle between the name of the site and the bottom edge
  const top = 360 - (step * (lines.length - 1)) / 2 + size * 0.35;
  return lines.map((line, index) => (
    <Text key={index} x={x} y={top + index * step} size={size} rtl={rtl} weight={800} fill="ink">
      {line}
    </Text>
  ));
};

const Drawing = ({ picture, title }: { readonly picture: Picture; readonly title: WrappedTitle }) => {
  const rtl = directionOf(picture.locale) === "rtl";
  const x = rtl ? width - margin : margin;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <rect width={width} height={height} fill="var(--tw-color-bg)" />
      <Wall picture={picture} from={rtl ? 0 : width - wallWidth + wall.seam} />
      <svg x={rtl ? x - 44 : x} y="62" width="44" height="44">
        <Tile pattern="solving" />
      </svg>
      <Text x={rtl ? x - 60 : x + 60} y={96} size={36} rtl={rtl} weight={800} fill="ink">
        TechConnect
      </Text>
      <Title {...title} x={x} rtl={rtl} />
      <Text x={x} y={height - 52} size={30} rtl={rtl} weight={500} fill="primary">
        {picture.note}
      </Text>
    </svg>
  );
};

const widthOf = (title: WrappedTitle): number => {
  const svg = renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height}>
      <Title {...title} x={0} rtl={false} />
    </svg>,
  );
  return new Resvg(painted(svg), { font }).getBBox()?.width ?? 0;
};

/** The largest way that fits; a line of very wide letters is made smaller still. */
const setTitle = (text: string): WrappedTitle => {
  const ways = waysToSet(text, room);
  const last = ways.at(-1) ?? { size: 1, lines: [] };
  return ways.find((way) => widthOf(way) <= room) ?? { ...last, size: Math.floor((last.size * room) / widthOf(last)) };
};

/** The picture as PNG, 1200 by 630. Drawn off the main thread in about 20 milliseconds. */
export const drawPicture = async (picture: Picture): Promise<Uint8Array<ArrayBuffer>> => {
  const title = setTitle(picture.title);
  const svg = painted(renderToStaticMarkup(<Drawing picture={picture} title={title} />));
  return new Uint8Array((await renderAsync(svg, { font })).asPng());
};
