import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { JobProfileType } from "../../guide/graphql/job-profile.type.ts";
import type { GuideContext } from "../../guide/guide-context.ts";
import type { Skill } from "../../guide/skill.ts";
import { pageAsked } from "../../platform/graphql/cursor.ts";
import type { MatchingContext } from "../matching-context.ts";
import { mostOpened, mostOpenings, mostShared, NearJobProfileType, OpeningType } from "./work-around.type.ts";

type Context = GuideContext & MatchingContext;

/** What has gone since the store heard of it is left out. */
const jobProfilesInOrder = async ({ guide }: Context, { locale }: JobProfileType, ids: readonly string[]) =>
  (await Promise.all(ids.map((id) => guide.jobProfileById.load({ locale, id })))).filter((found) => found !== null);

/** The skills that the guide itself names for this work: it has words for those, and not for all of a taxonomy. */
const ownSkillsOf = async ({ guide }: Context, profile: JobProfileType): Promise<ReadonlyMap<string, Skill>> =>
  new Map((await guide.skillsOfJobProfile.load(profile)).map(({ skill }) => [skill.id, skill]));

@Resolver(() => JobProfileType)
export class WorkAroundResolver {
  @FieldResolver(() => [NearJobProfileType], { description: "Other work that asks much the same, nearest first." })
  async near(
    @Root() profile: JobProfileType,
    @Arg("first", () => Int, { defaultValue: 3, description: "How many, 1 to 100." }) first: number,
    @Ctx() context: Context,
  ): Promise<readonly NearJobProfileType[]> {
    const nearest = context.matching.around.near(profile.id).slice(0, pageAsked(first, null).first);
    const own = await ownSkillsOf(context, profile);
    const found = await Promise.all(
      nearest.map(async ({ occupation, shared }) => {
        const skills = shared.flatMap(({ of }) => own.get(of) ?? []).slice(0, mostShared);
        const there = await jobProfilesInOrder(context, profile, [occupation]);
        return there.map((jobProfile) => ({ jobProfile, shared: skills }));
      }),
    );
    return found.flat();
  }

  @FieldResolver(() => [OpeningType], {
    description: `What opens up with what one learns for this work: what opens most first, at most ${mostOpenings}.`,
  })
  @Extensions({ rows: mostOpenings })
  async opens(@Root() profile: JobProfileType, @Ctx() context: Context): Promise<readonly OpeningType[]> {
    const own = await ownSkillsOf(context, profile);
    const named = context.matching.around.opened(profile.id).flatMap(({ skill: id, risen }) => {
      const skill = own.get(id);
      return skill ? [{ skill, ids: risen.slice(0, mostOpened).map(({ occupation }) => occupation) }] : [];
    });
    return Promise.all(
      named.slice(0, mostOpenings).map(async ({ skill, ids }) => ({
        skill,
        jobProfiles: await jobProfilesInOrder(context, profile, ids),
      })),
    );
  }
}
