import type { Point } from "./search-index.ts";

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** As the crow flies (great circle on a sphere of 6,371 km). */
export const kilometresBetween = (a: Point, b: Point): number => {
  const latitude = radians(b.latitude - a.latitude);
  const longitude = radians(b.longitude - a.longitude);
  const chord =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(longitude / 2) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(chord)));
};
