import type { Answer, Position } from "./answer.ts";
import { startPeer, startProduct, type Server } from "./server.ts";

/** Something that shows the page, and how it is asked for it. */
export type Contender = {
  readonly name: string;
  readonly label: string;
  readonly start: (databaseUrl: string) => Promise<Server>;
  readonly path: string;
  readonly bodyAt: (position: Position) => object;
  readonly answerIn: (body: unknown) => Answer;
};

const peer = (name: string) => ({ name, start: (url: string) => startPeer(name, url), path: "/graphql" });

const byHand = {
  bodyAt: (position: Position) => ({
    query: `query Page($day: String!, $id: ID!) {
      vacancies(day: $day, id: $id) {
        id slug title summary employer skills { id label } courses { id slug title }
      }
    }`,
    variables: position,
  }),
  answerIn: (body: unknown) => (body as { data: { vacancies: Answer } }).data.vacancies,
};

type Edges<Node> = { readonly edges: readonly { readonly node: Node }[] };
type Vacancy = Omit<Answer[number], "employer" | "courses"> & {
  readonly employer: { readonly name: string } | null;
  readonly jobProfile: { readonly courses: Edges<Answer[number]["courses"][number]> } | null;
};

/** As the product's own pages ask: over its public schema, with everything switched on. */
const product: Contender = {
  name: "product",
  label: "TechConnect (its public API)",
  start: (url) => startProduct(url),
  path: "/graphql",
  bodyAt: ({ day, id }) => ({
    query: `query Page($after: String!) {
      vacancies(first: 20, after: $after, locale: nl) { edges { node {
        id slug title summary employer { name } skills { id label }
        jobProfile { courses(first: 4) { edges { node { id slug title } } } }
      } } }
    }`,
    variables: { after: Buffer.from(JSON.stringify([day, id])).toString("base64url") },
  }),
  answerIn: (body) =>
    (body as { data: { vacancies: Edges<Vacancy> } }).data.vacancies.edges.map(
      ({ node: { employer, jobProfile, ...vacancy } }) => ({
        ...vacancy,
        employer: employer?.name ?? null,
        courses: jobProfile?.courses.edges.map(({ node }) => node) ?? [],
      }),
    ),
};

type Nodes<Node> = { readonly nodes: readonly Node[] };
type Row<Named> = Omit<Named, "id"> & { readonly rowId: string };
type FlatVacancy = Row<Omit<Answer[number], "skills" | "courses">> & {
  readonly vacancySkillsByVacancyId: Nodes<{ readonly skillBySkillId: Row<Answer[number]["skills"][number]> }>;
  readonly vacancyCoursesByVacancyId: Nodes<{ readonly courseByCourseId: Row<Answer[number]["courses"][number]> }>;
};
const withId = <Named extends { readonly id: string }>({ rowId, ...rest }: Row<Named>) =>
  ({ id: rowId, ...rest }) as unknown as Named;

/** What its cursors begin with in this order; were it another, the answers would not be the same. */
const digestOfOrder = "58aaa54334";

const postgraphile: Contender = {
  ...peer("postgraphile"),
  label: "PostGraphile 5, flat tables",
  bodyAt: ({ day, id }) => ({
    query: `query Page($after: Cursor!) {
      allVacancies(first: 20, after: $after, orderBy: [LISTED_ON_DESC, ROW_ID_DESC]) { nodes {
        rowId slug title summary employer
        vacancySkillsByVacancyId(orderBy: PRIMARY_KEY_ASC) { nodes { skillBySkillId { rowId label } } }
        vacancyCoursesByVacancyId(orderBy: PRIMARY_KEY_ASC) { nodes { courseByCourseId { rowId slug title } } }
      } }
    }`,
    variables: { after: Buffer.from(JSON.stringify([digestOfOrder, day, id])).toString("base64") },
  }),
  answerIn: (body) =>
    (body as { data: { allVacancies: Nodes<FlatVacancy> } }).data.allVacancies.nodes.map(
      ({ vacancySkillsByVacancyId: skills, vacancyCoursesByVacancyId: courses, ...vacancy }) => ({
        ...withId<Omit<Answer[number], "skills" | "courses">>(vacancy),
        skills: skills.nodes.map(({ skillBySkillId }) => withId(skillBySkillId)),
        courses: courses.nodes.map(({ courseByCourseId }) => withId(courseByCourseId)),
      }),
    ),
};

/** The first one is what the others are compared with. */
export const contenders: readonly Contender[] = [
  {
    ...peer("plain"),
    label: "node:http + pg, one json_agg statement",
    bodyAt: (position) => position,
    answerIn: (body) => body as Answer,
  },
  product,
  { ...peer("mercurius"), label: "Mercurius + graphql-jit, the same statement", ...byHand },
  { ...peer("apollo"), label: "Apollo Server + DataLoader", ...byHand },
  postgraphile,
  { ...peer("populate"), label: "Apollo + type-graphql + MikroORM populate, flat tables", ...byHand },
];
