import { z } from "zod";
import { linesOf } from "../../platform/import/lines-of.ts";
import type { DownloadedFile, DownloadRow } from "../download.ts";
import { isOnetCode, onetCode } from "./onet-rows.ts";

/** A line of JSON with an occupation and all its titles. */
const Line = z.object({
  code: z.string().refine(isOnetCode),
  title: z.string().min(1),
  desc: z.string().nullish(),
  jobZone: z.string().nullish(),
  alt: z.array(z.string()).default([]),
});

const longestLine = 2_000_000;

const parsed = (text: string): z.infer<typeof Line> | null => {
  try {
    return Line.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

const recordsOf = ({ code: written, title, desc, jobZone, alt }: z.infer<typeof Line>) => {
  const code = onetCode(written);
  const others = [...new Set(alt.map((each) => each.trim()))].filter((each) => each !== "" && each !== title);
  const zone = Number(jobZone ?? Number.NaN);
  return {
    onetOccupations: [{ code, title, description: desc ?? "" }],
    onetTitles: others.map((each) => ({ code, title: each })),
    onetRatings: Number.isInteger(zone)
      ? [{ code, domain: "job-zone" as const, element: "Job Zone", scale: "JZ", value: zone }]
      : [],
  };
};

/** Occupations as lines of JSON: title, description, job zone and other titles of each. */
export async function* readOccupationLines({ name: file, open }: DownloadedFile): AsyncGenerator<DownloadRow> {
  for await (const { number, text } of linesOf(await open(), longestLine)) {
    if (text?.trim() === "") continue;
    const line = text === null ? null : parsed(text);
    const row = { file, position: String(number), ...(line ? { about: `${line.code} ${line.title}` } : {}) };
    yield line === null
      ? { ...row, read: { ok: false, reason: "geen leesbare JSON van een beroep" } }
      : { ...row, read: { ok: true, records: recordsOf(line) } };
  }
}
