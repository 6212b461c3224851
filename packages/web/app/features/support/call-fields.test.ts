import { expect, it } from "vitest";
import { callFieldsOf, emptyFields, fieldInPath } from "./call-fields.ts";

const filledIn = (changes: Record<string, string> = {}) => {
  const form = new FormData();
  const values = { requestId: "1", firstName: " Samira ", contact: "0612345678", moment: "ANY", language: "ar" };
  for (const [name, value] of Object.entries({ ...values, ...changes })) form.set(name, value);
  return form;
};

it("keeps what was filled in, without spaces around it", () => {
  expect(callFieldsOf(filledIn())).toEqual({
    requestId: "1",
    firstName: "Samira",
    contact: "0612345678",
    moment: "ANY",
    language: "ar",
  });
});

it("names every field that is empty, in the order of the form", () => {
  expect(emptyFields(callFieldsOf(filledIn()))).toEqual([]);
  expect(emptyFields(callFieldsOf(filledIn({ firstName: "  ", moment: "AT_NIGHT" })))).toEqual(["firstName", "moment"]);
  expect(emptyFields(callFieldsOf(new FormData()))).toEqual(["firstName", "contact", "moment", "language"]);
});

it("takes no file for a text", () => {
  const form = filledIn();
  form.set("firstName", new File(["x"], "x.txt"));
  expect(callFieldsOf(form).firstName).toBe("");
});

it("finds the field that an error is about", () => {
  expect(fieldInPath(["input", "contact"])).toBe("contact");
  expect(fieldInPath(["input", "requestId"])).toBeNull();
});
