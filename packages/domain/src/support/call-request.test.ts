import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asksTheSame, erasedOn, requestCall, withinDailyLimit, type AskedCall } from "./call-request.ts";

const monday = new Date("2026-11-23T09:30:00Z");
const asked = (over: Partial<AskedCall> = {}): AskedCall => ({
  requestId: "0198a9f2-7c1e-4b0a-9a60-5c3b8f1d2e4f",
  firstName: "Amina",
  contact: "06 12 34 56 78",
  moment: "morning",
  language: "ti",
  locale: "en",
  ...over,
});

/** Ten digits are a number, as in the Netherlands; nothing else is. */
const readTelephone = (text: string) => {
  const digits = text.replaceAll(/\D/g, "");
  return /^0\d{9}$/.test(digits) ? `+31${digits.slice(1)}` : null;
};
const given = {
  id: "0199c0de-0000-7000-8000-000000000001",
  tokenHashOf: (requestId: string) => `hash of ${requestId}`,
  now: monday,
  readTelephone,
};
const request = (over: Partial<AskedCall> = {}) => requestCall(asked(over), given);
const refusedField = (over: Partial<AskedCall>) => {
  const result = request(over);
  return result.ok ? null : result.error.field;
};

describe("asking to be called", () => {
  it("keeps what was filled in, for thirty days, and says by when somebody calls", () => {
    expect(request()).toEqual({
      ok: true,
      value: {
        ...asked(),
        id: given.id,
        tokenHash: `hash of ${asked().requestId}`,
        contact: "+31612345678",
        contactKind: "telephone",
        askedAt: monday,
        answerBefore: new Date("2026-11-25T11:00:00Z"),
        eraseAfter: new Date("2026-12-23T09:30:00Z"),
      },
    });
  });

  it("takes an e-mail address too, in lower case", () =>
    expect(request({ contact: " Amina.B@Example.ORG " })).toMatchObject({
      ok: true,
      value: { contact: "amina.b@example.org", contactKind: "e-mail" },
    }));

  it.each(["Nguyễn Thị", "عائشة", "Anne-Fleur", "O’Neill", "می‌نا", "Ö", "x".repeat(80)])(
    "takes %s as a name",
    (firstName) => expect(refusedField({ firstName })).toBeNull(),
  );

  it("makes spaces single and drops marks that nobody sees", () =>
    expect(request({ firstName: " Anne \n\t Fleur\u200f " })).toMatchObject({ value: { firstName: "Anne Fleur" } }));

  it.each(["", "   ", "123", "-", "x".repeat(81), "A\u0000b"])("finds no name in %j", (firstName) =>
    expect(refusedField({ firstName })).toBe("firstName"),
  );

  it.each([
    "",
    "bel mij",
    "12",
    "amina@",
    "@example.org",
    "a@b",
    "a b@example.org",
    "a@example.org, b@example.org",
    "<a@example.org>",
    `${"a".repeat(250)}@example.org`,
  ])("finds no contact in %j", (contact) => expect(refusedField({ contact })).toBe("contact"));

  it("refuses a language in which nobody can call, and an id that is none", () => {
    expect(refusedField({ language: "tlh" })).toBe("language");
    expect(refusedField({ requestId: "1" })).toBe("requestId");
  });

  it("never lets a line break or a second address into a contact", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.constantFrom("\r\n", "\n", ",", ";", "\u0000", " "),
        (text, breaker) => {
          const result = request({ contact: `a@example.org${breaker}Bcc: ${text}@example.org` });
          expect(result.ok).toBe(false);
        },
      ),
    );
  });
});

describe("the same request again", () => {
  const first = request();
  const again = (over: Partial<AskedCall>) => {
    const other = requestCall(asked(over), { ...given, id: "another", now: new Date("2026-11-23T09:31:00Z") });
    if (!first.ok || !other.ok) throw new Error("both are readable");
    return asksTheSame(first.value, other.value);
  };

  it("is the same, however its number is written and whenever it comes", () =>
    expect(again({ contact: "0612345678", firstName: " Amina" })).toBe(true));

  it.each<Partial<AskedCall>>([
    { firstName: "Bo" },
    { contact: "a@example.org" },
    { moment: "any" },
    { language: "nl" },
  ])("is another with %o", (over) => expect(again(over)).toBe(false));
});

describe("the daily limit of a contact", () => {
  it("lets five through", () => expect(withinDailyLimit(5, monday)).toEqual({ ok: true, value: null }));
  it("says at the sixth how long to wait: until midnight in Amsterdam", () =>
    expect(withinDailyLimit(6, monday)).toMatchObject({
      ok: false,
      error: { kind: "TooManyRequests", retryAfterSeconds: 13.5 * 3_600 },
    }));
});

it("names the day of erasure as it is in Amsterdam", () =>
  expect(erasedOn({ eraseAfter: new Date("2026-12-23T23:30:00Z") })).toBe("2026-12-24"));
