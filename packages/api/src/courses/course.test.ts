import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedGuide } from "../guide/postgres/seed-guide.ts";
import { aJobProfile } from "../guide/testing/a-job-profile.ts";
import { seedPlaces } from "../places/postgres/seed-places.ts";
import { aCatalogue } from "../platform/testing/a-catalogue.ts";
import { testDatabase, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresCourses } from "./postgres/courses.postgres.ts";
import { seedCourses } from "./postgres/seed-courses.ts";
import { aCourse, aProvider } from "./testing/a-course.ts";
import { coursesContract } from "./testing/courses.contract.ts";
import { memoryCourses } from "./testing/courses.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const seeded = async (catalogue: ReturnType<typeof aCatalogue>, demo = true) => {
  const em = database.em();
  await seedPlaces({ em, catalogue, demo });
  await seedGuide({ em, catalogue, demo });
  return { em, did: await seedCourses({ em, catalogue, demo }) };
};

coursesContract("memory", async (catalogue) => memoryCourses(catalogue));
coursesContract("postgres", async (catalogue) => postgresCourses((await seeded(catalogue)).em));

describe("seeding courses", () => {
  const made = aProvider({
    slug: "verzonnen",
    fictional: true,
    courses: [aCourse({ id: "P-DEMO-A", slug: "demo-a" })],
  });
  const catalogue = aCatalogue({
    jobProfiles: [aJobProfile({ transferable: [], technical: [] })],
    providers: [aProvider(), made],
    demoRoutes: [{ jobProfile: "helpdesk", course: "P-DEMO-A" }],
  });
  const changes = ({ did }: Awaited<ReturnType<typeof seeded>>) => did.map(({ changed, removed }) => changed + removed);

  it("changes nothing the second time", async () => {
    await seeded(catalogue);
    expect(changes(await seeded(catalogue))).toEqual([0, 0, 0, 0]);
  });

  it("takes fictional providers, their courses and routes out of anything but a demo", async () => {
    await seeded(catalogue);
    const { em } = await seeded(catalogue, false);
    const courses = postgresCourses(em);
    expect(await courses.bySlug("nl", "demo-a")).toBeNull();
    expect(await courses.count({})).toBe(1);
    expect(await courses.count({ jobProfile: "helpdesk" })).toBe(1);
  });

  it("removes what the catalogue no longer has and changes what it words differently", async () => {
    await seeded(catalogue);
    const { em } = await seeded({
      ...catalogue,
      providers: [aProvider({ courses: [aCourse({ slug: "nieuw", priceCents: 100 })] })],
    });
    expect(await postgresCourses(em).bySlug("nl", "les")).toBeNull();
    expect(await postgresCourses(em).bySlug("nl", "nieuw")).toMatchObject({ priceCents: 100 });
  });
});
