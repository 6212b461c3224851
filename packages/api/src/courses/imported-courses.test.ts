import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedGuide } from "../guide/postgres/seed-guide.ts";
import { aJobProfile } from "../guide/testing/a-job-profile.ts";
import { contentId } from "../platform/content-id.ts";
import { aCatalogue } from "../platform/testing/a-catalogue.ts";
import { hashOf } from "../platform/secrets.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresCourses } from "./postgres/courses.postgres.ts";
import { postgresImportedCourses } from "./postgres/imported-courses.postgres.ts";
import { seedCourses } from "./postgres/seed-courses.ts";
import { aCourse, aProvider } from "./testing/a-course.ts";
import { anImportedCourse } from "./testing/an-imported-course.ts";
import { importedCoursesContract } from "./testing/imported-courses.contract.ts";
import { memoryImportedCourses } from "./testing/imported-courses.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
afterAll(() => database.drop());

const opened = async () => {
  await database.em().execute("delete from course where origin = 'import'");
  return postgresImportedCourses(database.em, { newId: uuidv7, hashOf });
};

importedCoursesContract("memory", async () => memoryImportedCourses());
importedCoursesContract("postgres", opened);

const profile = aJobProfile({ transferable: [], technical: [], routes: ["P-LES"] });
const catalogue = aCatalogue({
  jobProfiles: [profile],
  providers: [
    aProvider(),
    aProvider({
      slug: "verzonnen",
      name: "Verzonnen",
      fictional: true,
      courses: [aCourse({ id: "P-DEMO-A", slug: "demo" })],
    }),
  ],
});
const seed = async (over: Partial<typeof catalogue> = {}) => {
  const em = database.em();
  await seedGuide({ em, catalogue, demo: true });
  return seedCourses({ em, catalogue: { ...catalogue, ...over }, demo: true });
};
const everything = () =>
  database.em().execute(
    `select c.*, p.name, array(select starts_on::text from course_edition where course_id = c.id order by 1) as starts,
       array(select job_profile_id from course_job_profile where course_id = c.id) as routes
       from course c join provider p on p.id = c.provider_id order by c.id`,
  );

describe("imported courses beside those of the catalogue", () => {
  const course = anImportedCourse({
    provider: "de school",
    starts: [{ startsOn: "2027-02-01", placesLeft: null }],
    jobProfileIds: [contentId("job-profile", profile.slug)],
  });

  it("are of the same school when it is called the same, and neither touches the other", async () => {
    await seed();
    const courses = await opened();
    const before = await everything();
    await courses.keep([course]);
    const after = await everything();
    expect(after.filter(({ origin }) => origin === "catalogue")).toEqual(before);

    const again = await seed();
    expect(again.map(({ changed, removed }) => changed + removed)).toEqual([0, 0, 0, 0]);
    expect(await everything()).toEqual(after);
    const list = await postgresCourses(database.em()).page(
      "en",
      { first: 10, after: null },
      { jobProfile: "helpdesk" },
    );
    expect(list.rows.map(({ title, provider }) => [title, provider.name])).toEqual([
      ["Les (en)", "De School"],
      ["Websites maken", "De School"],
    ]);
  });

  it("stay, with their school, when that leaves the catalogue, and when it comes back", async () => {
    await seed();
    const courses = await opened();
    await courses.keep([course]);
    await seed({ providers: [] });
    expect((await everything()).map(({ origin, name, starts }) => ({ origin, name, starts }))).toEqual([
      { origin: "import", name: "De School", starts: ["2027-02-01"] },
    ]);
    await seed();
    expect(await everything()).toHaveLength(3);
    expect(await courses.keep([course])).toEqual(["unchanged"]);
  });

  it("are never of an invented school", async () => {
    await seed();
    await (await opened()).keep([{ ...course, provider: "Verzonnen" }]);
    const found = await postgresCourses(database.em()).page("nl", { first: 10, after: null }, {});
    expect(found.rows.find(({ title }) => title === course.title)).toMatchObject({
      sample: false,
      provider: { name: "Verzonnen", fictional: false, about: null },
    });
  });

  it("say in which language their texts are, whatever is asked for, and what nobody knows stays open", async () => {
    const courses = await opened();
    await courses.keep([
      { ...course, language: "en", title: "Make websites", starts: [], paragraphs: ["One.", "Two."] },
    ]);
    const imported = (await everything()).find(({ origin }) => origin === "import");
    expect(await postgresCourses(database.em()).bySlug("ar", imported?.slug)).toMatchObject({
      locale: "ar",
      language: "en",
      title: "Make websites",
      description: ["One.", "Two."],
      outcome: null,
      admission: null,
      levelOut: null,
      entryLevels: [],
      status: "unconfirmed",
    });
  });

  it("lose the starts and routes that they no longer name", async () => {
    await seed();
    const courses = await opened();
    await courses.keep([course]);
    await courses.keep([{ ...course, starts: [{ startsOn: "2027-03-01", placesLeft: 3 }], jobProfileIds: [] }]);
    const imported = (await everything()).filter(({ origin }) => origin === "import");
    expect(imported).toMatchObject([{ starts: ["2027-03-01"], routes: [] }]);
  });
});
