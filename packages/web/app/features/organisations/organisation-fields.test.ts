import { describe, expect, it } from "vitest";
import {
  detailsOf,
  differing,
  fieldsOf,
  organisationFieldIn,
  organisationFieldsOf,
  wrongInNew,
} from "./organisation-fields.ts";

const filled = (over: Readonly<Record<string, string>> = {}) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ kind: "EMPLOYER", name: " Windveer ", kvkNumber: "12345678", ...over }))
    form.set(name, value);
  return organisationFieldsOf(form);
};

describe("the form of an organisation", () => {
  it("becomes what the API is asked; what stayed empty is nothing", () =>
    expect(detailsOf(filled({ about: "" }))).toEqual({
      name: "Windveer",
      kvkNumber: "12345678",
      website: null,
      emailDomain: null,
      about: null,
    }));

  it("names what nobody chose or typed", () => {
    expect(wrongInNew(filled())).toEqual([]);
    expect(wrongInNew(filled({ kind: "", name: " " }))).toEqual(["kind", "name"]);
    expect(wrongInNew(filled({ kind: "PROGRAMME" }))).toEqual(["kind"]);
  });

  it("finds the field in an error of the API", () => {
    expect(organisationFieldIn(["input", "emailDomain"])).toBe("emailDomain");
    expect(organisationFieldIn(["input", "requestId"])).toBeNull();
  });

  it("says where somebody else's text differs from one's own", () => {
    const kept = { kind: "EMPLOYER", name: "Windveer", website: null, emailDomain: null, about: "Nieuw." } as const;
    expect(differing(filled({ name: "Wind" }), fieldsOf({ ...kept, kvkNumber: "12345678" }))).toEqual([
      "name",
      "about",
    ]);
  });
});
