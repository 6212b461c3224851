import type { Schooling } from "@techconnect/domain/guide/schooling";
import type { WayInTime } from "@techconnect/domain/guide/way-in";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Sector } from "./choices.ts";
import type { JobProfile, JobProfiles } from "./job-profile.ts";
import type { waysIn } from "./ways-in.ts";

export type LevelGuideAsked = {
  readonly locale: Locale;
  /** What somebody finished or follows; null where nobody told. */
  readonly from: Schooling | null;
  /** Only work that is done in any of these; all work where none is named. */
  readonly sectors: readonly Sector[];
};

/** All kinds of work by when one can start, each list by title. Together they hold every one that was asked for. */
export type LevelGuide = Readonly<Record<WayInTime, readonly JobProfile[]>> & {
  /** How many kinds of work there are in each sector, whatever sectors were asked for. */
  readonly perSector: ReadonlyMap<string, number>;
};

type Needs = { readonly jobProfiles: JobProfiles; readonly wayIn: ReturnType<typeof waysIn> };

const countPerSector = (profiles: readonly JobProfile[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const sector of profiles.flatMap(({ sectorIds }) => sectorIds))
    counts.set(sector, (counts.get(sector) ?? 0) + 1);
  return counts;
};

const everyProfile = async (jobProfiles: JobProfiles, locale: Locale): Promise<readonly JobProfile[]> => {
  const found: JobProfile[] = [];
  for (let after: Parameters<JobProfiles["page"]>[1]["after"] = null, more = true; more;) {
    const { rows, hasNext } = await jobProfiles.page(locale, { first: 100, after }, {});
    found.push(...rows);
    after = rows.at(-1)?.position ?? null;
    more = hasNext;
  }
  return found;
};

/** What the guide shows somebody of a level. Who reads it (a parent, a counsellor) is not asked, so it cannot matter. */
export const levelGuide =
  ({ jobProfiles, wayIn }: Needs) =>
  async ({ locale, from, sectors }: LevelGuideAsked): Promise<LevelGuide> => {
    const all = await everyProfile(jobProfiles, locale);
    const asked = all.filter(({ sectorIds }) => sectors.length === 0 || sectorIds.some((id) => sectors.includes(id)));
    const placed = await Promise.all(
      asked.map(async (profile) => ({ profile, when: (await wayIn(profile, from)).when })),
    );
    const at = (time: WayInTime) => placed.flatMap(({ profile, when }) => (when === time ? [profile] : []));
    return { now: at("now"), later: at("later"), waiting: at("waiting"), perSector: countPerSector(all) };
  };
