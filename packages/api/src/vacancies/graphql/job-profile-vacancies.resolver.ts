import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { JobProfileType } from "../../guide/graphql/job-profile.type.ts";
import { connectionOf, type Connection } from "../../platform/graphql/connection.ts";
import { pageAsked } from "../../platform/graphql/cursor.ts";
import type { VacanciesContext } from "../vacancies-context.ts";
import { isDay, type Vacancy } from "../vacancy.ts";
import { VacancyConnection } from "./vacancy.type.ts";

@Resolver(() => JobProfileType)
export class JobProfileVacanciesResolver {
  @FieldResolver(() => VacancyConnection, { description: "Open vacancies for this work, newest first." })
  async vacancies(
    @Root() { id, locale }: JobProfileType,
    @Arg("first", () => Int, { defaultValue: 10, description: "How many, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "The cursor after which to go on." })
    after: string | null | undefined,
    @Ctx() { vacancies }: VacanciesContext,
  ): Promise<Connection<Vacancy>> {
    const page = await vacancies.pageOfJobProfile.load({ locale, owner: id, asked: pageAsked(first, after, isDay) });
    return connectionOf(page, after, () => vacancies.countOfJobProfile.load(id));
  }
}
