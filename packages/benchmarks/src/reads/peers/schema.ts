/** The page as a schema, for those who write theirs by hand. */
export const typeDefs = `
  type Query { vacancies(day: String!, id: ID!): [Vacancy!]! }
  type Vacancy {
    id: ID!
    slug: String!
    title: String!
    summary: String!
    employer: String
    skills: [Skill!]!
    courses: [Course!]!
  }
  type Skill { id: ID! label: String! }
  type Course { id: ID! slug: String! title: String! }
`;
