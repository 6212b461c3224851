import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { contentId } from "../../platform/content-id.ts";
import { memoryPage } from "../../platform/testing/memory-page.ts";
import {
  escoOccupation,
  escoSkill,
  verdictsIn,
  type JobProfile,
  type JobProfileFilter,
  type JobProfiles,
} from "../job-profile.ts";
import type { Skill, Skills } from "../skill.ts";

type Content = Pick<Catalogue, "transferableSkills" | "technicalSkills" | "jobProfiles">;

const skillsIn = ({ transferableSkills, technicalSkills }: Content, locale: Locale): readonly Skill[] => [
  ...transferableSkills.map((skill) => ({
    id: skill.id,
    kind: "transferable" as const,
    label: skill.label[locale],
    workLabel: skill.workLabel[locale],
    escoUris: skill.closeMatch.map(escoSkill),
    learn: null,
  })),
  ...technicalSkills.map((skill) => ({
    id: skill.id,
    kind: "technical" as const,
    label: skill.label[locale],
    workLabel: null,
    escoUris: skill.esco === null ? [] : [escoSkill(skill.esco)],
    learn: skill.learn[locale],
  })),
];

export const memorySkills = (content: Content): Skills => ({
  byIds: async (locale, ids) => skillsIn(content, locale).filter(({ id }) => ids.includes(id)),
});

const profilesIn = ({ jobProfiles }: Content, locale: Locale): readonly JobProfile[] =>
  jobProfiles.map((profile) => ({
    locale,
    id: contentId("job-profile", profile.slug),
    slug: profile.slug,
    title: profile.title[locale],
    summary: profile.summary[locale],
    escoUri: escoOccupation(profile.esco.occupation),
    escoCode: profile.esco.code,
    levels: profile.levels,
    sectorIds: profile.sectors,
    day: profile.day.map((line) => line[locale]),
    verdicts: verdictsIn(locale, profile.verdicts),
    pay: profile.pay && { ...profile.pay, period: "month" },
    source: profile.source,
  }));

const share = <T>(wanted: readonly T[] | undefined, has: readonly T[]) =>
  !wanted || wanted.some((one) => has.includes(one));
const matching =
  ({ levels, sectors, slugs }: JobProfileFilter) =>
  (profile: JobProfile) =>
    share(levels, profile.levels) && share(sectors, profile.sectorIds) && share(slugs, [profile.slug]);

export const memoryJobProfiles = (content: Content): JobProfiles => ({
  bySlug: async (locale, slug) => profilesIn(content, locale).find((profile) => profile.slug === slug) ?? null,
  byIds: async (locale, ids) => profilesIn(content, locale).filter(({ id }) => ids.includes(id)),
  page: async (locale, asked, filter) =>
    memoryPage(profilesIn(content, locale).filter(matching(filter)), ({ title }) => title, asked),
  count: async (filter) => profilesIn(content, "nl").filter(matching(filter)).length,
  skillsOf: async (locale, owners) => {
    const skills = new Map(skillsIn(content, locale).map((skill) => [skill.id, skill]));
    return content.jobProfiles.flatMap(({ slug, transferable, technical }) => {
      const owner = contentId("job-profile", slug);
      if (!owners.includes(owner)) return [];
      const asked = [
        ...transferable
          .toSorted((a, b) => b.weight - a.weight)
          .map(({ skill, weight, here }) => ({ skill, weight, here: here[locale] })),
        ...technical.map((skill) => ({ skill, weight: null, here: null })),
      ];
      return asked.flatMap(({ skill: id, weight, here }) => {
        const skill = skills.get(id);
        return skill ? [{ owner, skill, weight, here }] : [];
      });
    });
  },
});
