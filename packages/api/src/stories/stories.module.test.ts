import { afterAll, beforeAll, expect, it } from "vitest";
import { aWholeCatalogue } from "../platform/testing/a-whole-catalogue.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";

let api: TestServer;
beforeAll(async () => {
  api = await testServer({ catalogue: aWholeCatalogue });
});
afterAll(() => api.stop());

it("tells stories with the work and the place of somebody, and says of an example that it is nobody's", async () => {
  const { data, errors } = await api.ask(
    `{ stories(locale: nl) { slug name formerWork quote body notice jobProfile { slug } place { municipality } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    stories: [
      {
        slug: "samira",
        name: "Samira",
        formerWork: "bakker",
        quote: "Ik durfde het.",
        body: ["Eerst bakte ik.", "Nu help ik."],
        notice: "Voorbeeld. Geen echt persoon.",
        jobProfile: { slug: "helpdesk" },
        place: { municipality: "Amsterdam" },
      },
    ],
  });
});

it("tells as many as are asked for, 1 to 100", async () => {
  expect((await api.ask(`{ stories(first: 0) { id } }`)).errors).toMatchObject([{ extensions: { field: "first" } }]);
});

it("knows the place of a postcode", async () => {
  const place = async (postcode: string) =>
    (await api.ask(`query ($p: String!) { place(postcode: $p) { name } }`, { p: postcode })).data;
  expect(await place("1012")).toEqual({ place: { name: "Amsterdam" } });
  expect(await place("nope")).toEqual({ place: null });
});
