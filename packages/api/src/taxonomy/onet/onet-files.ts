import { ratingDomains, type RatingDomain } from "../onet-occupation.ts";

/** What a file of O*NET holds, as its name says. */
export type OnetFile =
  | { readonly holds: "ratings"; readonly domain: RatingDomain }
  | { readonly holds: "occupations" | "titles" | "tasks" | "technologies" | "crosswalk" };

const named: Readonly<Record<string, OnetFile>> = {
  occupations: { holds: "occupations" },
  "occupation-data": { holds: "occupations" },
  "alternate-titles": { holds: "titles" },
  tasks: { holds: "tasks" },
  "task-statements": { holds: "tasks" },
  "technology-skills": { holds: "technologies" },
  "job-zones": { holds: "ratings", domain: "job-zone" },
  "esco-onet-crosswalk": { holds: "crosswalk" },
  "esco-to-onet-soc": { holds: "crosswalk" },
};

/** Endings of files that are read: text with tabs, lines of JSON, and the crosswalk with commas. */
export const onetEndings = [".tsv", ".tsv.gz", ".txt", ".jsonl", ".jsonl.gz", ".csv"];

/** What a file is by its name: `Work Styles.txt` and `work_styles.tsv.gz` are the same; null when it is neither. */
export const onetFileOf = (name: string): OnetFile | null => {
  const key = name
    .toLowerCase()
    .replace(/(\.(tsv|txt|jsonl|csv))?(\.gz)?$/, "")
    .replaceAll(/[^a-z0-9]+/g, "-");
  const domain = ratingDomains.find((each) => each === key);
  return domain === undefined ? (named[key] ?? null) : { holds: "ratings", domain };
};
