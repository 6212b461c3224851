import { describe, expect, it } from "vitest";
import { domainOf, isPublicProvider, maskedEmail, readEmail } from "./email-domain.ts";
import { isSomebodyElse, readDetails, type AskedDetails } from "./organisation-details.ts";
import { readPlaces } from "./places.ts";

const asked = (over: Partial<AskedDetails> = {}): AskedDetails => ({
  name: "Bakker Software",
  kvkNumber: "1234 5678",
  website: "www.bakker.example",
  emailDomain: "@Bakker.Example",
  about: " Wij maken\nsoftware. ",
  ...over,
});
const refused = (over: Partial<AskedDetails>, kind: "employer" | "school" = "employer") => {
  const read = readDetails(kind, asked(over));
  return read.ok ? null : read.error.field;
};

describe("what an organisation says about itself", () => {
  it("is read as people write it", () =>
    expect(readDetails("employer", asked())).toEqual({
      ok: true,
      value: {
        name: "Bakker Software",
        kvkNumber: "12345678",
        website: "https://www.bakker.example/",
        emailDomain: "bakker.example",
        about: "Wij maken software.",
      },
    }));

  it.each(["", "1234567", "123456789", "1234567a", "00000000"])("needs a KvK number, and %j is none", (kvkNumber) =>
    expect(refused({ kvkNumber })).toBe("kvkNumber"),
  );

  it("needs none of a school", () => {
    expect(refused({ kvkNumber: null }, "school")).toBeNull();
    expect(refused({ kvkNumber: " " }, "school")).toBeNull();
    expect(refused({ kvkNumber: "1" }, "school")).toBe("kvkNumber");
    expect(refused({ kvkNumber: null })).toBe("kvkNumber");
  });

  it.each([
    "",
    "x",
    "12",
    "x".repeat(81),
    "Klik op https://evil.example",
    "www.evil.example",
    "a@b.example",
    "A\u0000b",
  ])("has a name, and %j is none", (name) => expect(refused({ name })).toBe("name"));

  it.each(["javascript:alert(1)", "ftp://bakker.example", "https://a:b@bakker.example", "https://localhost", "x y"])(
    "may have a website, and %j is none",
    (website) => expect(refused({ website })).toBe("website"),
  );

  it.each([
    "gmail.com",
    "Outlook.com",
    "live.nl",
    "hotmail.co.uk",
    "yahoo.co.uk",
    "icloud.com",
    "ziggo.nl",
    "kpnmail.nl",
  ])("has no e-mail domain where anybody can have an address: %s", (emailDomain) =>
    expect(refused({ emailDomain })).toBe("emailDomain"),
  );

  it.each(["bakker", "-bakker.example", "a..example", "bakker.example/x", "127.0.0.1", `${"a".repeat(64)}.example`])(
    "has an e-mail domain, and %j is none",
    (emailDomain) => expect(refused({ emailDomain })).toBe("emailDomain"),
  );

  it("may say nothing more", () => expect(refused({ website: null, emailDomain: "", about: null })).toBeNull());

  it("names another organisation by name, number or domain, not by its website", () => {
    const [one, other] = [
      readDetails("employer", asked()),
      readDetails("employer", asked({ website: null, about: "" })),
    ];
    const renamed = readDetails("employer", asked({ name: "Bakker en Zonen" }));
    if (!one.ok || !other.ok || !renamed.ok) throw new Error("all are readable");
    expect(isSomebodyElse(one.value, other.value)).toBe(false);
    expect(isSomebodyElse(one.value, renamed.value)).toBe(true);
  });
});

describe("an e-mail address", () => {
  it("is read in lower case, with its domain, and shown to others in part", () => {
    expect(readEmail(" Amina@Example.ORG ")).toBe("amina@example.org");
    expect(domainOf("amina@example.org")).toBe("example.org");
    expect(maskedEmail("amina@example.org")).toBe("a•••@example.org");
  });

  it.each([
    "",
    "amina",
    "@example.org",
    "a b@example.org",
    "a@b",
    "a@x.example, c@x.example",
    "a@x.example\nBcc: b@x.example",
  ])("is not %j", (text) => expect(readEmail(text)).toBeNull());

  it("is anybody's at a public provider, not at a domain that sounds like one", () => {
    expect(isPublicProvider("gmail.com")).toBe(true);
    expect(isPublicProvider("mx.gmail.com")).toBe(true);
    for (const own of ["gmailers.example", "mail.bakker.example", "home.bakker.example"])
      expect(isPublicProvider(own)).toBe(false);
  });
});

describe("places", () => {
  it("are areas of postcodes, each once", () => {
    expect(readPlaces(["1103", " 1012", "1103"])).toEqual(["1012", "1103"]);
    expect(readPlaces([])).toEqual([]);
  });
  it.each(["0123", "101", "1012AB", ""])("are not %j", (place) => expect(readPlaces([place])).toBeNull());
});
