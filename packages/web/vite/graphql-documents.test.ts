import { expect, it } from "vitest";
import { importDocuments } from "./graphql-documents.ts";

it("gives a module the documents it names, and no map of all of them", () => {
  const code = [
    'import { graphql } from "../../graphql/generated/gql.ts";',
    "const CourseCard_course = graphql(`",
    "  fragment CourseCard_course on Course { id }",
    "`);",
    "export const CoursePage = graphql(`query CoursePage($slug: String!) { course(slug: $slug) { id } }`);",
  ].join("\n");

  expect(importDocuments(code)).toBe(
    [
      'import CourseCard_CourseFragmentDoc from "graphql-document:CourseCard_CourseFragmentDoc"; import CoursePageDocument from "graphql-document:CoursePageDocument"; ',
      "const CourseCard_course = CourseCard_CourseFragmentDoc;",
      "export const CoursePage = CoursePageDocument;",
    ].join("\n"),
  );
});

it("leaves a module without documents as it is", () => {
  expect(importDocuments("export const one = 1;")).toBeNull();
});
