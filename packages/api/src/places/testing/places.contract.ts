import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { describe, expect, it } from "vitest";
import { contentId } from "../../platform/content-id.ts";
import { aCatalogue } from "../../platform/testing/a-catalogue.ts";
import type { Places } from "../place.ts";
import { aPlace } from "./a-place.ts";

/** @param open gives the places of a catalogue, and of nothing else */
export const placesContract = (name: string, open: (catalogue: Catalogue) => Promise<Places>) =>
  describe(`${name} keeps the places contract`, () => {
    const given = () =>
      open(
        aCatalogue({
          places: [
            aPlace(),
            aPlace({ slug: "purmerend", name: "Purmerend", municipality: "Purmerend", postcode: "1441" }),
          ],
        }),
      );

    it("finds a place by its postcode", async () => {
      const { slug: _slug, source: _source, ...place } = aPlace();
      expect(await (await given()).byPostcode("1012")).toEqual({ ...place, id: contentId("place", "amsterdam") });
    });

    it("finds nothing at a postcode that nobody has, or at no postcode at all", async () => {
      const places = await given();
      expect(await places.byPostcode("9999")).toBeNull();
      expect(await places.byPostcode("'; drop table place; --")).toBeNull();
    });

    it("comes close to a postcode that it does not have, within the same region of numbers", async () => {
      const places = await given();
      expect((await places.nearPostcode("1012"))?.name).toBe("Amsterdam");
      expect((await places.nearPostcode("1448"))?.name).toBe("Purmerend");
      expect(await places.nearPostcode("9712")).toBeNull();
      expect(await places.nearPostcode("12")).toBeNull();
    });

    it("gives the places that exist among the ids", async () => {
      const ids = [contentId("place", "purmerend"), contentId("place", "atlantis")];
      expect((await (await given()).byIds(ids)).map(({ name: found }) => found)).toEqual(["Purmerend"]);
    });
  });
