import { ApolloServer } from "@apollo/server";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import DataLoader from "dataloader";
import Fastify from "fastify";
import type { AddressInfo } from "node:net";
import pg from "pg";
import type { Answer, Position } from "../answer.ts";
import { coursesOfWorks, skillsByIds, vacanciesOfPage } from "../statements.ts";
import { databaseUrl, said } from "./listen.ts";
import { typeDefs } from "./schema.ts";

type Vacancy = Omit<Answer[number], "skills" | "courses"> & { technical: readonly string[]; work: string | null };
type Skill = Answer[number]["skills"][number];
type Course = Answer[number]["courses"][number];

/** Apollo Server 5 as its manual shows it: a resolver a field, and DataLoader against one statement per row. */
const pool = new pg.Pool({ connectionString: databaseUrl(), max: 10 });
const read = async <Row extends object>(name: string, text: string, values: unknown[]): Promise<Row[]> =>
  (await pool.query<Row>({ name, text, values })).rows;

const loaders = () => ({
  skills: new DataLoader<string, Skill | null>(async (ids) => {
    const found = new Map((await read<Skill>("skills", skillsByIds, [ids])).map((skill) => [skill.id, skill]));
    return ids.map((id) => found.get(id) ?? null);
  }),
  courses: new DataLoader<string, readonly Course[]>(async (works) => {
    const rows = await read<Course & { work: string }>("courses", coursesOfWorks, [works]);
    const found = Map.groupBy(rows, ({ work }) => work);
    return works.map((work) => found.get(work) ?? []);
  }),
});
type Context = ReturnType<typeof loaders>;

const server = Fastify({ keepAliveTimeout: 65_000 });
const apollo = new ApolloServer<Context>({
  typeDefs,
  resolvers: {
    Query: {
      vacancies: (_root: unknown, { day, id }: Position) => read<Vacancy>("page", vacanciesOfPage, [day, id]),
    },
    Vacancy: {
      skills: async ({ technical }: Vacancy, _arguments: unknown, { skills }: Context) =>
        (await skills.loadMany([...technical])).filter((skill) => skill !== null),
      courses: ({ work }: Vacancy, _arguments: unknown, { courses }: Context) =>
        work === null ? [] : courses.load(work),
    },
  },
  plugins: [fastifyApolloDrainPlugin(server)],
});
await apollo.start();
await server.register(fastifyApollo(apollo), { context: async () => loaders() });
await server.listen({ port: 0, host: "127.0.0.1" });
said((server.server.address() as AddressInfo).port);
