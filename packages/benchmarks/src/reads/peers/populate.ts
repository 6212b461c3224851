import "reflect-metadata";
import { ApolloServer } from "@apollo/server";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import { defineEntity, MikroORM, p, type EntityManager } from "@mikro-orm/postgresql";
import Fastify from "fastify";
import type { AddressInfo } from "node:net";
import { Arg, buildSchema, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { pageSize } from "../answer.ts";
import { databaseUrl, said } from "./listen.ts";

/** Apollo, type-graphql and MikroORM's `populate`, as tutorials put them together; on the flat tables. */
const SkillEntity = defineEntity({
  name: "Skill",
  tableName: "flat.skill",
  properties: { id: p.text().primary(), label: p.text() },
});
const CourseEntity = defineEntity({
  name: "Course",
  tableName: "flat.course",
  properties: { id: p.uuid().primary(), slug: p.text(), title: p.text() },
});
const VacancyEntity = defineEntity({
  name: "Vacancy",
  tableName: "flat.vacancy",
  properties: {
    id: p.uuid().primary(),
    slug: p.text(),
    title: p.text(),
    summary: p.text(),
    employer: p.text().nullable(),
    listedOn: p.date(),
    skills: () =>
      p
        .manyToMany(SkillEntity)
        .pivotTable("flat.vacancy_skill")
        .joinColumn("vacancy_id")
        .inverseJoinColumn("skill_id")
        .fixedOrder(true)
        .fixedOrderColumn("position"),
    courses: () =>
      p
        .manyToMany(CourseEntity)
        .pivotTable("flat.vacancy_course")
        .joinColumn("vacancy_id")
        .inverseJoinColumn("course_id")
        .fixedOrder(true)
        .fixedOrderColumn("position"),
  },
});

// decorators called by hand: Node strips types, and knows no decorators
const text = () => String;
const field = (type: { readonly prototype: object }, name: string, of: () => object, nullable = false): void =>
  Field(of as () => StringConstructor, { nullable })(type.prototype, name);

class Skill {
  declare readonly id: string;
}
ObjectType()(Skill);
field(Skill, "id", () => ID);
field(Skill, "label", text);
class Course {
  declare readonly id: string;
}
ObjectType()(Course);
field(Course, "id", () => ID);
for (const name of ["slug", "title"]) field(Course, name, text);
class Vacancy {
  declare readonly id: string;
}
ObjectType()(Vacancy);
field(Vacancy, "id", () => ID);
for (const name of ["slug", "title", "summary"]) field(Vacancy, name, text);
field(Vacancy, "employer", text, true);
field(Vacancy, "skills", () => [Skill]);
field(Vacancy, "courses", () => [Course]);

type Context = { readonly em: EntityManager };

class VacancyResolver {
  vacancies(day: string, id: string, { em }: Context) {
    return em.find(
      VacancyEntity,
      { $or: [{ listedOn: { $lt: day } }, { listedOn: day, id: { $lt: id } }] },
      { populate: ["skills", "courses"], orderBy: [{ listedOn: "desc" }, { id: "desc" }], limit: pageSize },
    );
  }
}
Resolver()(VacancyResolver);
const { prototype } = VacancyResolver;
Query(() => [Vacancy])(prototype, "vacancies", Object.getOwnPropertyDescriptor(prototype, "vacancies") ?? {});
Arg("day", text)(prototype, "vacancies", 0);
Arg("id", () => ID)(prototype, "vacancies", 1);
Ctx()(prototype, "vacancies", 2);

const orm = await MikroORM.init({
  clientUrl: databaseUrl(),
  entities: [VacancyEntity, SkillEntity, CourseEntity],
  ensureDatabase: false,
  pool: { min: 0, max: 10 },
});
const server = Fastify({ keepAliveTimeout: 65_000 });
const apollo = new ApolloServer<Context>({
  schema: await buildSchema({ resolvers: [VacancyResolver], validate: false }),
  plugins: [fastifyApolloDrainPlugin(server)],
});
await apollo.start();
await server.register(fastifyApollo(apollo), { context: async () => ({ em: orm.em.fork() }) });
await server.listen({ port: 0, host: "127.0.0.1" });
said((server.server.address() as AddressInfo).port);
