import { drawPicture } from "./draw-picture.server.tsx";
import { oneAtATime } from "./one-at-a-time.ts";
import { pictureMark } from "./picture.ts";

/** The pictures of this process: one is drawn at a time; some 300 of about 40 kB are kept. */
export const pictureAsPng = oneAtATime({ make: drawPicture, keyOf: pictureMark, kept: 300, waiting: 40 });
